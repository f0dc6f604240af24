// What the person said of the order, laid over what the page says: it outranks it and is marked as theirs.
import type { OrderFacts } from '../facts/types';
import type { Answers, CorrectedFacts } from './types';

export type CorrectableName = keyof CorrectedFacts | 'paidAt';

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

function ownValues({ facts, paidAt }: Answers): Partial<Record<CorrectableName, unknown>> {
  return { ...facts, paidAt };
}

/** One answer more, or another one in its place; corrected facts are kept one by one. */
export function mergeAnswers(answers: Answers, patch: Answers): Answers {
  const facts = { ...answers.facts, ...patch.facts };
  const merged = { ...answers, ...patch };
  return Object.keys(facts).length > 0 ? { ...merged, facts } : merged;
}
