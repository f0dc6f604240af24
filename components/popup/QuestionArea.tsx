// What is still missing, asked one question at a time; what was answered stays in sight and can be changed.
import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { type AnswerName, answerOf, mergeAnswers, withoutAnswer } from '@/lib/core/eligibility/correct-facts';
import type { Answers } from '@/lib/core/eligibility/types';
import type { OrderFacts } from '@/lib/core/facts/types';
import { answerName, answerWords } from '../format/answer-words';
import { messageKey, useTranslate, wordsFor } from '../translate';
import { AnswerForm } from './AnswerForm';
import { nextQuestion, pageValueOf, QUESTIONS, questionFor } from './questions';

interface QuestionProps {
  answers: Answers;
  missing: string[];
  /** As the page states them. */
  facts: OrderFacts;
  /** The answer or fact being changed; null while the next open question is asked. */
  editing: AnswerName | null;
  edit: (name: AnswerName | null) => void;
  area: RefObject<HTMLElement | null>;
  saveAnswers: (answers: Answers) => void;
}

export function QuestionArea(props: QuestionProps) {
  const t = useTranslate();
  const { answers, editing, facts } = props;
  const [setAside, setSetAside] = useState<ReadonlySet<string>>(new Set());
  const question = editing ? questionFor(editing) : nextQuestion(props.missing, setAside);
  const given = QUESTIONS.filter(({ name }) => answerOf(answers, name) !== undefined && name !== editing);
  if (!question && given.length === 0) return null;

  // The pressed button goes away with its question: without this the focus would fall back to the top of the page.
  const keepFocus = () => props.area.current?.focus();
  const answer = (patch: Answers) => {
    props.edit(null);
    props.saveAnswers(mergeAnswers(answers, patch));
    keepFocus();
  };
  const skip = (name: AnswerName) => {
    if (editing && answerOf(answers, name) !== undefined) props.saveAnswers(withoutAnswer(answers, name));
    props.edit(null);
    setSetAside(new Set([...setAside, name]));
    keepFocus();
  };
  return (
    <section ref={props.area} tabIndex={-1} class="card question" aria-labelledby="question-title">
      {question ? (
        <div data-question={question.name}>
          <p class="eyebrow">{t(editing ? 'question_edit' : 'question_eyebrow')}</p>
          <h2 id="question-title" class="lead">
            {wordsFor(t, 'ask', question.name)}
          </h2>
          <AnswerForm
            key={question.name}
            question={question}
            value={answerOf(answers, question.name) ?? pageValueOf(facts, question.name)}
            currency={currencyOf(facts, t('language_tag'))}
            answer={answer}
          />
          <p class="question-foot">
            {t(`${messageKey('ask', question.name)}_hint`) && (
              <span class="faint">{t(`${messageKey('ask', question.name)}_hint`)}</span>
            )}
            <button type="button" class="text-button" onClick={() => skip(question.name)}>
              {t(pageValueOf(facts, question.name) === undefined ? 'question_skip' : 'question_page_value')}
            </button>
          </p>
        </div>
      ) : (
        <h2 id="question-title">{t('question_answered')}</h2>
      )}
      {given.length > 0 && (
        <ul class="answers" aria-label={t('question_answered')}>
          {given.map(({ name }) => (
            <li key={name}>
              <span class="soft">{answerName(name, t)}</span>
              <span class="figures">{answerWords(answers, name, t)}</span>
              <button
                type="button"
                class="text-button"
                aria-label={t('question_change_of', answerName(name, t))}
                onClick={() => {
                  props.edit(name);
                  keepFocus();
                }}
              >
                {t('question_change')}
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** The order's own currency, else that of the language. */
function currencyOf(facts: OrderFacts, language: string): string {
  const known = facts.price ?? facts.listPrice ?? facts.nextChargePrice;
  return known?.value.currency ?? (language === 'en' ? 'USD' : 'CNY');
}
