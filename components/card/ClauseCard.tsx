// The small card that opens on a marked sentence in a page: what kind of clause it is and what that means.
import { useState } from 'preact/hooks';
import type { Clause } from '@/lib/core/clauses/types';
import { clauseWords } from '../format/quantity-words';
import { messageKey, useTranslate, wordsFor } from '../translate';

export interface ClauseCardProps {
  clause: Clause;
  /** Starts to keep this page as evidence; false when that could not begin. */
  keepEvidence: () => Promise<boolean>;
  close: () => void;
}

type Keeping = 'idle' | 'busy' | 'kept' | 'failed';

const KEEPING_KEYS: Readonly<Record<Exclude<Keeping, 'idle'>, string>> = {
  busy: 'card_keeping',
  kept: 'card_kept',
  failed: 'card_keep_failed',
};

export function ClauseCard({ clause, keepEvidence, close }: ClauseCardProps) {
  const t = useTranslate();
  const [keeping, setKeeping] = useState<Keeping>('idle');
  const keep = async (): Promise<void> => {
    setKeeping('busy');
    setKeeping((await keepEvidence()) ? 'kept' : 'failed');
  };
  return (
    <div class="body" data-group={clause.kind.split('.')[0]}>
      <div class="head">
        <h2>{wordsFor(t, 'clause', clause.kind)}</h2>
        <button type="button" class="icon" aria-label={t('card_close')} onClick={close}>
          ×
        </button>
      </div>
      <p>{t(`${messageKey('clause', clause.kind)}_explained`)}</p>
      <Parameters clause={clause} />
      {clause.exception !== undefined && <p class="soft">{t('card_exception', clause.exception)}</p>}
      <div class="foot">
        <button type="button" class="main" disabled={keeping === 'busy'} onClick={() => void keep()}>
          {t('card_keep_evidence')}
        </button>
        <button type="button" onClick={close}>
          {t('card_close')}
        </button>
      </div>
      <p class="soft" role="status">
        {keeping === 'idle' ? '' : t(KEEPING_KEYS[keeping])}
      </p>
    </div>
  );
}

function Parameters({ clause }: { clause: Clause }) {
  const t = useTranslate();
  const words = clauseWords(clause, t('language_tag'), t);
  if (words.length === 0) return null;
  return (
    <ul class="chips">
      {words.map((word) => (
        <li key={word}>{word}</li>
      ))}
    </ul>
  );
}
