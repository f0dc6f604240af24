// The fields of a letter, each to be changed; a form's own fields each with its length and its own copy button.
import type { Letter } from '@/lib/core/cases/letters';
import { useTranslate, wordsFor } from '../../translate';

export function LetterFields(props: {
  letter: Letter;
  texts: string[];
  change: (index: number, text: string) => void;
  copy: (index: number) => void;
}) {
  const t = useTranslate();
  const { letter, texts } = props;
  return (
    <div class="letter-fields">
      {letter.fields.some(({ limit }) => limit !== null) && <p class="faint">{t('letter_length_ours')}</p>}
      {letter.fields.map((field, index) => {
        const text = texts[index] ?? '';
        const label = wordsFor(t, 'letter_field', field.code);
        const over = field.limit !== null && text.length > field.limit;
        return (
          <div key={field.code} class="letter-field" data-field={field.code}>
            <label class="field">
              <span>{label}</span>
              <textarea
                rows={Math.min(24, Math.max(1, text.split('\n').length + Math.floor(text.length / 90)))}
                value={text}
                onInput={(event) => props.change(index, event.currentTarget.value)}
              />
            </label>
            <div class="letter-field-foot">
              {field.limit !== null && (
                <span class={over ? 'faint over' : 'faint'}>
                  {t('letter_length', text.length, field.limit)}
                </span>
              )}
              {letter.fields.length > 1 && (
                <button
                  type="button"
                  class="text-button"
                  aria-label={t('letter_copy_field', label)}
                  onClick={() => props.copy(index)}
                >
                  {t('letter_copy_one')}
                </button>
              )}
            </div>
          </div>
        );
      })}
    </div>
  );
}
