// The questions a person can be asked, as data: one for each answer, with the ways to answer it.
import { type Answers, PLACES, REASONS } from '@/lib/core/eligibility/types';

export type AnswerName = keyof Answers;

export interface Choice {
  /** Second half of the message key: `answer_<name>_<id>`. */
  id: string;
  patch: Answers;
}

export type Question =
  | { name: AnswerName; input: 'choice'; choices: Choice[] }
  | { name: AnswerName; input: 'date' }
  | { name: 'outageHours' | 'age'; input: 'number'; max: number; step: number };

/** In the order in which given answers are listed. */
export const QUESTIONS: readonly Question[] = [
  { name: 'reason', input: 'choice', choices: REASONS.map((reason) => ({ id: reason, patch: { reason } })) },
  {
    name: 'usage',
    input: 'choice',
    choices: (['none', 'some', 'heavy'] as const).map((usage) => ({ id: usage, patch: { usage } })),
  },
  {
    name: 'firstTime',
    input: 'choice',
    choices: [
      { id: 'true', patch: { firstTime: true } },
      { id: 'false', patch: { firstTime: false } },
    ],
  },
  { name: 'outageHours', input: 'number', max: 10_000, step: 0.5 },
  {
    name: 'renewalNotice',
    input: 'choice',
    choices: (['none', 'unclear', 'clear'] as const).map((renewalNotice) => ({
      id: renewalNotice,
      patch: { renewalNotice },
    })),
  },
  {
    name: 'consent',
    input: 'choice',
    choices: (['none', 'preticked', 'clear'] as const).map((consent) => ({
      id: consent,
      patch: { consent },
    })),
  },
  { name: 'age', input: 'number', max: 150, step: 1 },
  { name: 'place', input: 'choice', choices: PLACES.map((place) => ({ id: place, patch: { place } })) },
  { name: 'paidAt', input: 'date' },
  { name: 'endedAt', input: 'date' },
];

/** The question for a missing code; null when no answer of a person's can fill it (it is to be read from a page). */
export function questionFor(code: string): Question | null {
  return QUESTIONS.find((question) => question.name === code) ?? null;
}

/** The first missing thing a person can answer, leaving out what they set aside; null when there is none. */
export function nextQuestion(missing: string[], setAside: ReadonlySet<string>): Question | null {
  for (const code of missing) {
    const question = setAside.has(code) ? null : questionFor(code);
    if (question) return question;
  }
  return null;
}

/** Missing facts that only an order page can give. Terms of refund stand elsewhere and are spoken of there. */
export function unanswerable(missing: string[]): string[] {
  return missing.filter((code) => code !== 'refundTerms' && questionFor(code) === null);
}

/** The answers without one of them. */
export function withoutAnswer(answers: Answers, name: AnswerName): Answers {
  return Object.fromEntries(Object.entries(answers).filter(([key]) => key !== name));
}
