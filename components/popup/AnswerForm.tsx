// The ways to answer: one of a few buttons, a date, a number.
import { useState } from 'preact/hooks';
import type { Answers } from '@/lib/core/eligibility/types';
import { messageKey, useTranslate, wordsFor } from '../translate';
import type { Question } from './questions';

interface AnswerProps {
  given: Answers;
  answer: (patch: Answers) => void;
}

export function AnswerForm(props: AnswerProps & { question: Question }) {
  const { question } = props;
  if (question.input === 'choice') return <Choices {...props} question={question} />;
  return <Written {...props} question={question} />;
}

function Choices(props: AnswerProps & { question: Extract<Question, { input: 'choice' }> }) {
  const t = useTranslate();
  const { question } = props;
  const prefix = messageKey('answer', question.name);
  return (
    <fieldset class="choices" aria-labelledby="question-title">
      {question.choices.map((choice) => (
        <button
          key={choice.id}
          type="button"
          class="button"
          aria-pressed={String(props.given[question.name]) === choice.id}
          onClick={() => props.answer(choice.patch)}
        >
          {wordsFor(t, prefix, choice.id)}
        </button>
      ))}
    </fieldset>
  );
}

/** A date or a number, written. The browser checks the form; an empty one gives no answer. */
function Written(props: AnswerProps & { question: Exclude<Question, { input: 'choice' }> }) {
  const t = useTranslate();
  const { question } = props;
  const [value, setValue] = useState(() => String(props.given[question.name] ?? '').slice(0, 10));
  const submit = (event: Event) => {
    event.preventDefault();
    if (value === '') return;
    props.answer({ [question.name]: question.input === 'date' ? value : Number(value) });
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
