// Letters: chosen, composed, changed by hand, checked while writing, copied or printed. Sending is the person's.
import { useMemo, useState } from 'preact/hooks';
import { LETTER_KINDS, type LetterKind } from '@/lib/core/cases';
import {
  checkLetter,
  composeLetter,
  type FieldCode,
  type Letter,
  type LetterForm,
  type LetterLang,
} from '@/lib/core/cases/letters';
import { Icon } from '../../Icon';
import { useTranslate, wordsFor } from '../../translate';
import { describeBy } from './describe-evidence';
import { LetterFields } from './LetterFields';
import type { CasePart } from './part-types';
import { SENT } from './sending';

const PART_AS: Readonly<Partial<Record<FieldCode, 'title' | 'text'>>> = { subject: 'title', body: 'text' };
const COPY_WORDS: Readonly<Record<string | number, string>> = {
  failed: 'letter_copy_failed',
  'not-saved': 'letter_docx_failed',
};

export function LetterDesk(props: CasePart) {
  const t = useTranslate();
  const { view, next, today, records } = props;
  const suggested = next.letters;
  const [kind, setKind] = useState<LetterKind>(suggested[0] ?? 'first-request');
  const [lang, setLang] = useState<LetterLang>(t('language_tag').startsWith('zh') ? 'zh' : 'en');
  const [form, setForm] = useState<LetterForm>('chat');
  const describe = useMemo(() => describeBy(records), [records]);
  const composed = composeLetter(view, { kind, lang, form, today, describe });
  const others = LETTER_KINDS.filter((one) => !suggested.includes(one));
  return (
    <section class="panel letters" aria-labelledby="letters-title">
      <h2 id="letters-title">{t('case_letters')}</h2>
      <p class="soft">{t('case_letters_lead')}</p>
      <div class="letter-choice">
        <label class="field">
          <span>{t('letter_kind')}</span>
          <select value={kind} onChange={(event) => setKind(event.currentTarget.value as LetterKind)}>
            {[...suggested, ...others].map((one) => (
              <option key={one} value={one}>
                {suggested.includes(one)
                  ? t('letter_suggested', wordsFor(t, 'letter', one))
                  : wordsFor(t, 'letter', one)}
              </option>
            ))}
          </select>
        </label>
        <Toggle
          label={t('letter_form')}
          value={form}
          options={[
            ['chat', t('letter_form_chat')],
            ['formal', t('letter_form_formal')],
          ]}
          choose={setForm}
        />
        <Toggle
          label={t('letter_language')}
          value={lang}
          options={[
            ['zh', '中文'],
            ['en', 'English'],
          ]}
          choose={setLang}
        />
      </div>
      {composed.ok ? (
        <Written
          key={`${kind}-${lang}-${form}-${view.log.length}-${records.length}`}
          {...props}
          letter={composed.letter}
          describe={describe}
        />
      ) : (
        <p class="soft" role="status">
          {wordsFor(t, 'letter_refused', composed.code)}
        </p>
      )}
    </section>
  );
}

function Written(
  props: CasePart & {
    letter: Letter;
    describe: (id: string) => { title: string; savedOn: string } | null;
  },
) {
  const t = useTranslate();
  const { letter, view, today, describe, actions, record } = props;
  const [texts, setTexts] = useState(letter.fields.map(({ text }) => text));
  const [copied, setCopied] = useState<number | 'all' | 'failed' | 'not-saved' | null>(null);
  const whole = texts.join('\n\n');
  const faults = checkLetter(whole, { view, today, describe });
  const copy = async (text: string, which: number | 'all') =>
    setCopied((await actions.copy(text)) ? which : 'failed');
  const saveDocument = async () => {
    const parts = letter.fields.map(({ code }, index) => ({
      as: PART_AS[code] ?? ('field' as const),
      heading: wordsFor(t, 'letter_field', code),
      text: texts[index] ?? '',
    }));
    const name = [wordsFor(t, 'letter', letter.kind), view.claim.provider, today].filter(Boolean).join('-');
    if (!(await actions.saveLetter({ name, lang: letter.lang, parts }))) setCopied('not-saved');
  };
  return (
    <>
      <LetterFields
        letter={letter}
        texts={texts}
        change={(index, text) => setTexts(texts.map((before, at) => (at === index ? text : before)))}
        copy={(index) => void copy(texts[index] ?? '', index)}
      />
      {letter.blanks.length > 0 && (
        <p class="soft">
          {t(
            'letter_blanks',
            letter.blanks.map((one) => wordsFor(t, 'letter_blank', one)).join(t('list_comma')),
          )}
        </p>
      )}
      {faults.length > 0 && (
        <div class="not-captured" role="status">
          <h3>{t('letter_check')}</h3>
          <ul>
            {faults.map((fault, index) => (
              <li key={`${fault.code}-${index}`}>
                {wordsFor(t, 'letter_fault', fault.code)} <code>{fault.text}</code>
              </li>
            ))}
          </ul>
        </div>
      )}
      <div class="record-actions">
        <button type="button" class="button primary" onClick={() => void copy(whole, 'all')}>
          <Icon name="page" size={16} />
          {t('letter_copy')}
        </button>
        <button type="button" class="button" onClick={() => actions.print(whole)}>
          {t('letter_print')}
        </button>
        <button type="button" class="button" onClick={() => void saveDocument()}>
          <Icon name="download" size={16} />
          {t('letter_docx')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() =>
            record({
              deed: SENT[letter.kind],
              words: whole,
              channel: letter.form === 'chat' ? 'chat' : 'email',
            })
          }
        >
          {t('letter_sent')}
        </button>
      </div>
      <p class="faint" role="status">
        {copied !== null && t(COPY_WORDS[copied] ?? 'letter_copied')}
      </p>
      <p class="faint">{t('letter_not_sent')}</p>
    </>
  );
}

function Toggle<T extends string>(props: {
  label: string;
  value: T;
  options: [value: T, words: string][];
  choose: (value: T) => void;
}) {
  return (
    <fieldset class="toggle">
      <legend>{props.label}</legend>
      {props.options.map(([value, words]) => (
        <button
          key={value}
          type="button"
          class="button"
          aria-pressed={value === props.value}
          onClick={() => props.choose(value)}
        >
          {words}
        </button>
      ))}
    </fieldset>
  );
}
