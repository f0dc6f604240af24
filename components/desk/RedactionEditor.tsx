// What goes with the boxes over the pictures: adding, undoing, their list, and the words that copies of text hide too.
import { useId } from 'preact/hooks';
import type { PicturePart, RedactionBox } from '@/lib/core/evidence/types';
import { type Translate, useTranslate, wordsFor } from '../translate';
import { CoverList } from './CoverList';
import type { Redaction } from './use-redaction';

export function RedactionEditor(props: {
  redaction: Redaction;
  parts: readonly PicturePart[];
  urls: ReadonlyMap<string, string>;
  /** The record holds its page as text. */
  hasTexts: boolean;
  onAdd: () => void;
  onFind: (key: number) => void;
}) {
  const t = useTranslate();
  const { redaction } = props;
  const id = useId();
  const { undo, reset } = redaction;
  return (
    <div class="redaction">
      <div class="record-actions">
        <button type="button" class="button" onClick={() => props.onAdd()}>
          {t('cover_add')}
        </button>
        <button type="button" class="button" aria-disabled={undo === null} onClick={() => undo?.()}>
          {t('cover_undo')}
        </button>
        {reset && (
          <button type="button" class="button" onClick={() => reset()}>
            {t('cover_reset')}
          </button>
        )}
      </div>
      <CoverList
        redaction={redaction}
        parts={props.parts}
        urls={props.urls}
        onFind={(key) => props.onFind(key)}
      />
      <label for={`${id}-words`}>{t('cover_words')}</label>
      <p id={`${id}-hint`} class="faint">
        {t('cover_words_hint')}
      </p>
      <textarea
        id={`${id}-words`}
        rows={2}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        value={redaction.words}
        onInput={(event) => redaction.setWords(event.currentTarget.value)}
      />
      {props.hasTexts && redaction.byHand && (
        <>
          <label class="cover-texts">
            <input
              type="checkbox"
              checked={redaction.keepTexts}
              aria-describedby={`${id}-texts`}
              onChange={(event) => redaction.setKeepTexts(event.currentTarget.checked)}
            />
            {t('cover_texts')}
          </label>
          <p id={`${id}-texts`} class="faint">
            {t('cover_texts_hint')}
          </p>
        </>
      )}
    </div>
  );
}

/** A box in words: what it covers and where, for those who do not see it. */
export function describeBox(box: RedactionBox, t: Translate): string {
  return t('cover_at', wordsFor(t, 'private', box.kind), box.left, box.top, box.width, box.height);
}
