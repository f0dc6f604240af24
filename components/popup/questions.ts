// The questions a person can be asked, as data: one for each answer or fact of the order, with the ways to answer it.
import { PLACES, REASONS } from '@/lib/core/eligibility/codes';
import { type AnswerName, isOrderFact } from '@/lib/core/eligibility/correct-facts';
import type { Answers } from '@/lib/core/eligibility/types';
import type { OrderFacts } from '@/lib/core/facts/types';
import type { PlanPeriod } from '@/lib/core/quantity/types';

export interface Choice {
  /** Names the choice within its question. */
  id: string;
  patch: Answers;
}

export type Question =
  | { name: AnswerName; input: 'choice'; choices: Choice[] }
  | { name: AnswerName; input: 'date' }
  | { name: 'planPeriod'; input: 'period'; choices: Choice[] }
  | { name: 'price' | 'listPrice'; input: 'money' }
  | { name: 'outageHours' | 'age'; input: 'number'; max: number; step: number };

const PERIODS: readonly PlanPeriod[] = (
  ['week', 'month', 'quarter', 'half-year', 'year', 'lifetime'] as const
).map((unit) => ({ count: 1, unit }));
const CHANNELS = [
  'official',
  'app-store',
  'google-play',
  'android-store',
  'third-party-mall',
  'reseller',
] as const;
const STATES = ['active', 'expired', 'cancelled', 'refunding', 'refunded', 'none'] as const;

const choicesOf = <T>(values: readonly T[], patch: (value: T) => Answers): Choice[] =>
  values.map((value) => ({ id: JSON.stringify(value), patch: patch(value) }));

/** In the order in which given answers are listed. */
export const QUESTIONS: readonly Question[] = [
  { name: 'reason', input: 'choice', choices: choicesOf(REASONS, (reason) => ({ reason })) },
  {
    name: 'usage',
    input: 'choice',
    choices: choicesOf(['none', 'some', 'heavy'] as const, (usage) => ({ usage })),
  },
  { name: 'firstTime', input: 'choice', choices: choicesOf([true, false], (firstTime) => ({ firstTime })) },
  { name: 'outageHours', input: 'number', max: 10_000, step: 0.5 },
  {
    name: 'renewalNotice',
    input: 'choice',
    choices: choicesOf(['none', 'unclear', 'clear'] as const, (renewalNotice) => ({ renewalNotice })),
  },
  {
    name: 'consent',
    input: 'choice',
    choices: choicesOf(['none', 'preticked', 'clear'] as const, (consent) => ({ consent })),
  },
  { name: 'age', input: 'number', max: 150, step: 1 },
  { name: 'place', input: 'choice', choices: choicesOf(PLACES, (place) => ({ place })) },
  { name: 'endedAt', input: 'date' },
  { name: 'price', input: 'money' },
  { name: 'listPrice', input: 'money' },
  {
    name: 'planPeriod',
    input: 'period',
    choices: choicesOf(PERIODS, (planPeriod) => ({ facts: { planPeriod } })),
  },
  { name: 'paidAt', input: 'date' },
  { name: 'startsAt', input: 'date' },
  { name: 'endsAt', input: 'date' },
  { name: 'status', input: 'choice', choices: choicesOf(STATES, (status) => ({ facts: { status } })) },
  {
    name: 'autoRenew',
    input: 'choice',
    choices: choicesOf(['on', 'off'] as const, (autoRenew) => ({ facts: { autoRenew } })),
  },
  { name: 'channel', input: 'choice', choices: choicesOf(CHANNELS, (channel) => ({ facts: { channel } })) },
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

/** An answer as a patch of all answers. The values come from our own fields, which give what the schema asks. */
export function patchFor(name: AnswerName, value: unknown): Answers {
  return isOrderFact(name) ? { facts: { [name]: value } } : { [name]: value };
}

/** What the page says of it; undefined where it says nothing, or nothing a person could correct. */
export function pageValueOf(facts: OrderFacts, name: AnswerName): unknown {
  return name === 'paidAt' || isOrderFact(name) ? facts[name]?.value : undefined;
}

/** Facts of the order that a person can put right. */
export function isCorrectable(name: string): name is AnswerName {
  return name === 'paidAt' || isOrderFact(name);
}

/** Facts whose value is a sum or a period; the others are words and dates. */
const WITH_PARTS: ReadonlySet<string> = new Set(['price', 'listPrice', 'planPeriod']);

/**
 * A value read from a page as the person's own answer; null where it cannot be one of that fact. Whoever keeps answers
 * parses them.
 */
export function answerFromValue(name: string, value: unknown): Answers | null {
  if (name === 'paidAt') return typeof value === 'string' ? { paidAt: value } : null;
  if (!isOrderFact(name) || typeof value !== (WITH_PARTS.has(name) ? 'object' : 'string')) return null;
  return { facts: { [name]: value } };
}
