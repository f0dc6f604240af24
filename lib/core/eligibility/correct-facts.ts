// What the person said of the order, laid over what the page says: it outranks it and is marked as theirs.
import type { OrderFacts } from '../facts/types';
import { CORRECTED_FACTS } from './codes';
import type { Answers, CorrectedFacts } from './types';

/** What a person can answer: something about themselves, or a fact of the order. */
export type AnswerName = Exclude<keyof Answers, 'facts'> | keyof CorrectedFacts;

/** Facts with the person's own values in place; a day of payment that is theirs already stays. */
export function correctFacts(facts: OrderFacts, answers: Answers): OrderFacts {
  const own = Object.entries(ownValues(answers)).filter(([, value]) => value !== undefined);
  if (own.length === 0) return facts;
  const corrected: Record<string, unknown> = { ...facts };
  for (const [name, value] of own) {
    if (name === 'paidAt' && facts.paidAt?.source === 'person') continue;
    corrected[name] = { value, quote: '', start: 0, end: 0, certainty: 'stated', source: 'person' };
  }
  return corrected as OrderFacts;
}

function ownValues({ facts, paidAt }: Answers): Partial<Record<AnswerName, unknown>> {
  return { ...facts, paidAt };
}

/** One answer more, or another one in its place; corrected facts are kept one by one. */
export function mergeAnswers(answers: Answers, patch: Answers): Answers {
  const facts = { ...answers.facts, ...patch.facts };
  const merged = { ...answers, ...patch };
  return Object.keys(facts).length > 0 ? { ...merged, facts } : merged;
}

/** What was answered; undefined where nothing was. */
export function answerOf(answers: Answers, name: AnswerName): unknown {
  return isOrderFact(name) ? answers.facts?.[name] : answers[name];
}

/** The answers without one of them. */
export function withoutAnswer(answers: Answers, name: AnswerName): Answers {
  if (!isOrderFact(name)) return omit(answers, name);
  const facts = omit(answers.facts ?? {}, name);
  return Object.keys(facts).length > 0 ? { ...answers, facts } : omit(answers, 'facts');
}

/** True for the names kept under `facts`. */
export function isOrderFact(name: string): name is keyof CorrectedFacts {
  return (CORRECTED_FACTS as readonly string[]).includes(name);
}

function omit(record: object, key: string): object {
  return Object.fromEntries(Object.entries(record).filter(([other]) => other !== key));
}
