// The ways to answer: one of a few buttons, a date, a number, a sum.
import { useState } from 'preact/hooks';
import { answerOf } from '@/lib/core/eligibility/correct-facts';
import type { Answers } from '@/lib/core/eligibility/types';
import type { Money, PlanPeriod } from '@/lib/core/quantity/types';
import { answerWords } from '../format/answer-words';
import { toMajor, toMinor } from '../format/money';
import { messageKey, useTranslate } from '../translate';
import { type Choice, patchFor, type Question } from './questions';

interface AnswerProps {
  question: Question;
  /** What was answered, or what the page says; undefined where neither is known. */
  value: unknown;
  /** In which currency the order was paid, as far as it is known. */
  currency: string;
  answer: (patch: Answers) => void;
}

export function AnswerForm(props: AnswerProps) {
  const { question } = props;
  switch (question.input) {
    case 'choice':
      return <Choices {...props} choices={question.choices} />;
    case 'period':
      return <Period {...props} choices={question.choices} />;
    case 'money':
      return <Sum {...props} />;
    default:
      return <Written {...props} question={question} />;
  }
}

function Choices(props: AnswerProps & { choices: Choice[] }) {
  const t = useTranslate();
  const { name } = props.question;
  const given = JSON.stringify(props.value);
  return (
    <fieldset class="choices" aria-labelledby="question-title">
      {props.choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          class="button"
          aria-pressed={JSON.stringify(answerOf(choice.patch, name)) === given}
          onClick={() => props.answer(choice.patch)}
        >
          {answerWords(choice.patch, name, t)}
        </button>
      ))}
    </fieldset>
  );
}

const LONGEST_MONTHS = 1200;

/** The usual terms as buttons, any other as a number of months. */
function Period(props: AnswerProps & { choices: Choice[] }) {
  const t = useTranslate();
  const given = props.value as PlanPeriod | undefined;
  const [months, setMonths] = useState(given?.unit === 'month' && given.count > 1 ? String(given.count) : '');
  const submit = (event: Event) => {
    event.preventDefault();
    props.answer(patchFor('planPeriod', { count: Number(months), unit: 'month' }));
  };
  return (
    <>
      <Choices {...props} />
      <form class="written other" onSubmit={submit}>
        <label>
          <span class="soft">{t('answer_period_other')}</span>
          <input
            type="number"
            required
            min={1}
            max={LONGEST_MONTHS}
            step={1}
            value={months}
            onInput={(event) => setMonths(event.currentTarget.value)}
          />
        </label>
        <span class="soft">{t('answer_unit_months')}</span>
        <button type="submit" class="button">
          {t('question_submit')}
        </button>
      </form>
    </>
  );
}

const CURRENCIES = ['CNY', 'USD', 'EUR', 'GBP', 'HKD', 'TWD', 'JPY'];

function Sum(props: AnswerProps) {
  const t = useTranslate();
  const given = props.value as Money | undefined;
  const [currency, setCurrency] = useState(given?.currency ?? props.currency);
  const [major, setMajor] = useState(given ? String(toMajor(given)) : '');
  const submit = (event: Event) => {
    event.preventDefault();
    props.answer(patchFor(props.question.name, { amount: toMinor(Number(major), currency), currency }));
  };
  return (
    <form class="written" onSubmit={submit}>
      <select
        aria-label={t('answer_currency')}
        value={currency}
        onChange={(event) => setCurrency(event.currentTarget.value)}
      >
        {[...new Set([currency, ...CURRENCIES])].map((code) => (
          <option key={code} value={code}>
            {code}
          </option>
        ))}
      </select>
      <input
        type="number"
        inputMode="decimal"
        aria-labelledby="question-title"
        required
        min={0}
        max={10_000_000}
        step={toMajor({ amount: 1, currency })}
        value={major}
        onInput={(event) => setMajor(event.currentTarget.value)}
      />
      <button type="submit" class="button primary">
        {t('question_submit')}
      </button>
    </form>
  );
}

/** A date or a number, written. The browser checks the form; an empty one gives no answer. */
function Written(props: AnswerProps & { question: Extract<Question, { input: 'date' | 'number' }> }) {
  const t = useTranslate();
  const { question } = props;
  const [value, setValue] = useState(() => String(props.value ?? '').slice(0, 10));
  const submit = (event: Event) => {
    event.preventDefault();
    if (value === '') return;
    props.answer(patchFor(question.name, question.input === 'date' ? value : Number(value)));
  };
  return (
    <form class="written" onSubmit={submit}>
      <input
        type={question.input}
        aria-labelledby="question-title"
        required
        {...(question.input === 'number' ? { min: 0, max: question.max, step: question.step } : {})}
        value={value}
        onInput={(event) => setValue(event.currentTarget.value)}
      />
      {question.input === 'number' && <span class="soft">{t(messageKey('answer_unit', question.name))}</span>}
      <button type="submit" class="button primary">
        {t('question_submit')}
      </button>
    </form>
  );
}
