// The small card that opens on a marked sentence in a page: what kind of clause it is and what that means.
import { useState } from 'preact/hooks';
import type { Clause } from '@/lib/core/clauses/types';
import { clauseWords } from '../format/quantity-words';
import { messageKey, useTranslate, wordsFor } from '../translate';

export interface ClauseCardProps {
  /** All that was found in the words clicked, at least one. */
  clauses: readonly Clause[];
  /** Starts to keep the clause, or the whole page, as evidence; false when that could not begin. */
  keepEvidence: (clause: Clause | null) => Promise<boolean>;
  close: () => void;
}

type Keeping = 'idle' | 'busy' | 'kept' | 'failed';

const KEEPING_KEYS: Readonly<Record<Exclude<Keeping, 'idle'>, string>> = {
  busy: 'card_keeping',
  kept: 'card_kept',
  failed: 'card_keep_failed',
};

export function ClauseCard({ clauses, keepEvidence, close }: ClauseCardProps) {
  const t = useTranslate();
  const [keeping, setKeeping] = useState<Keeping>('idle');
  const keep = async (clause: Clause | null): Promise<void> => {
    setKeeping('busy');
    setKeeping((await keepEvidence(clause)) ? 'kept' : 'failed');
  };
  const [first = null] = clauses;
  return (
    <div class="body">
      <button type="button" class="icon" aria-label={t('card_close')} onClick={close}>
        ×
      </button>
      {clauses.map((clause) => (
        <Meaning key={`${clause.kind}-${clause.start}`} clause={clause} />
      ))}
      <div class="foot">
        <button type="button" class="main" disabled={keeping === 'busy'} onClick={() => void keep(null)}>
          {t('card_keep_evidence')}
        </button>
        <button type="button" disabled={keeping === 'busy'} onClick={() => void keep(first)}>
          {t('card_keep_clause')}
        </button>
      </div>
      <p class="soft" role="status">
        {keeping === 'idle' ? '' : t(KEEPING_KEYS[keeping])}
      </p>
    </div>
  );
}

function Meaning({ clause }: { clause: Clause }) {
  const t = useTranslate();
  return (
    <section data-group={clause.kind.split('.')[0]}>
      <h2>{wordsFor(t, 'clause', clause.kind)}</h2>
      <p>{t(`${messageKey('clause', clause.kind)}_explained`)}</p>
      <Parameters clause={clause} />
      {clause.exception !== undefined && <p class="soft">{t('card_exception', clause.exception)}</p>}
    </section>
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
