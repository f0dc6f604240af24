// What is still missing, asked one question at a time; what was answered stays in sight and can be changed.
import { useRef, useState } from 'preact/hooks';
import type { Answers } from '@/lib/core/eligibility/types';
import { answerWords } from '../format/answer-words';
import { Icon } from '../Icon';
import { messageKey, type Translate, useTranslate, wordsFor } from '../translate';
import { AnswerForm } from './AnswerForm';
import {
  type AnswerName,
  nextQuestion,
  QUESTIONS,
  questionFor,
  unanswerable,
  withoutAnswer,
} from './questions';

interface QuestionProps {
  answers: Answers;
  missing: string[];
  saveAnswers: (answers: Answers) => void;
}

export function QuestionArea(props: QuestionProps) {
  const t = useTranslate();
  const area = useRef<HTMLElement>(null);
  const [editing, setEditing] = useState<AnswerName | null>(null);
  const [setAside, setSetAside] = useState<ReadonlySet<string>>(new Set());
  const question = editing ? questionFor(editing) : nextQuestion(props.missing, setAside);
  const given = QUESTIONS.filter(({ name }) => props.answers[name] !== undefined && name !== editing);
  const elsewhere = unanswerable(props.missing);
  if (!question && given.length + elsewhere.length === 0) return null;

  // The pressed button goes away with its question: without this the focus would fall back to the top of the page.
  const keepFocus = () => area.current?.focus();
  const answer = (patch: Answers) => {
    setEditing(null);
    props.saveAnswers({ ...props.answers, ...patch });
    keepFocus();
  };
  const skip = (name: AnswerName) => {
    if (editing) props.saveAnswers(withoutAnswer(props.answers, name));
    setEditing(null);
    setSetAside(new Set([...setAside, name]));
    keepFocus();
  };
  return (
    <section ref={area} tabIndex={-1} class="card question" aria-labelledby="question-title">
      {question ? (
        <div data-question={question.name}>
          <p class="eyebrow">{t(editing ? 'question_edit' : 'question_eyebrow')}</p>
          <h2 id="question-title" class="lead">
            {wordsFor(t, 'ask', question.name)}
          </h2>
          <AnswerForm key={question.name} question={question} given={props.answers} answer={answer} />
          <p class="question-foot">
            {t(`${messageKey('ask', question.name)}_hint`) && (
              <span class="faint">{t(`${messageKey('ask', question.name)}_hint`)}</span>
            )}
            <button type="button" class="text-button" onClick={() => skip(question.name)}>
              {t('question_skip')}
            </button>
          </p>
        </div>
      ) : (
        <h2 id="question-title">{t(given.length > 0 ? 'question_answered' : 'question_elsewhere_title')}</h2>
      )}
      {given.length > 0 && (
        <ul class="answers" aria-label={t('question_answered')}>
          {given.map(({ name }) => (
            <li key={name}>
              <span class="soft">{t(messageKey('answer_name', name))}</span>
              <span class="figures">{answerWords(props.answers, name, t)}</span>
              <button
                type="button"
                class="text-button"
                aria-label={t('question_change_of', t(messageKey('answer_name', name)))}
                onClick={() => {
                  setEditing(name);
                  keepFocus();
                }}
              >
                {t('question_change')}
              </button>
            </li>
          ))}
        </ul>
      )}
      {elsewhere.length > 0 && (
        <p class="elsewhere">
          <Icon name="info" size={15} />
          <span>
            {t('question_elsewhere', elsewhere.map((code) => missingWords(code, t)).join(t('list_comma')))}
          </span>
        </p>
      )}
    </section>
  );
}

/** A missing fact has the words of the fact itself unless it needs words of its own. */
function missingWords(code: string, t: Translate): string {
  return t(messageKey('missing', code)) || wordsFor(t, 'fact', code);
}
