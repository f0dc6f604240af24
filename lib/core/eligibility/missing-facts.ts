// What to ask next: of the facts and answers that routes would like to know, those that can change the outcome, the one
// that changes it most first. Found by trying plausible answers, so that it needs no list of cases kept in step by hand.
import { addDays } from '../calendar/civil-date';
import type { AssessmentInput } from './case';
import { MISSING_CODES, type MissingCode, REASONS } from './codes';
import { correctFacts, mergeAnswers } from './correct-facts';
import type { Answers } from './types';

/** Below this an outcome counts as the same. */
const SAME_OUTCOME = 0.005;

export type OutcomeScore = (input: AssessmentInput) => number;

/** `wants` in order of effect; what changes nothing is left out, save what is `always` worth asking. */
export function orderMissing(
  input: AssessmentInput,
  wants: ReadonlySet<MissingCode>,
  score: OutcomeScore,
  always: ReadonlySet<MissingCode>,
): MissingCode[] {
  const effects = [...wants].map((code) => {
    const scores = [score(input), ...variants(input, code).map(score)];
    return { code, effect: Math.max(...scores) - Math.min(...scores) };
  });
  return effects
    .filter(({ code, effect }) => effect > SAME_OUTCOME || always.has(code))
    .sort((a, b) => b.effect - a.effect || MISSING_CODES.indexOf(a.code) - MISSING_CODES.indexOf(b.code))
    .map(({ code }) => code);
}

/** The case with that gap filled, once for each answer that a person might give. */
function variants(input: AssessmentInput, code: MissingCode): AssessmentInput[] {
  return plausibleAnswers(input, code).map((answer) => ({
    ...input,
    answers: mergeAnswers(input.answers, answer),
  }));
}

function plausibleAnswers(input: AssessmentInput, code: MissingCode): Answers[] {
  const day = input.today.slice(0, 10);
  switch (code) {
    case 'paidAt':
      return [0, -3, -10, -45, -400].map((days) => ({ paidAt: addDays(day, days) }));
    case 'usage':
      return (['none', 'some', 'heavy'] as const).map((usage) => ({ usage }));
    case 'reason':
      return REASONS.map((reason) => ({ reason }));
    case 'firstTime':
      return [true, false].map((firstTime) => ({ firstTime }));
    case 'planPeriod':
      return (['month', 'quarter', 'year', 'lifetime'] as const).map((unit) => ({
        facts: { planPeriod: { count: 1, unit } },
      }));
    case 'price':
    case 'listPrice': {
      const { price } = correctFacts(input.facts, input.answers);
      return [{ facts: { [code]: { amount: 10_000, currency: price?.value.currency ?? 'CNY' } } }];
    }
    case 'startsAt':
    case 'endsAt':
      return [-200, -20, 20, 200].map((days) => ({ facts: { [code]: addDays(day, days) } }));
    case 'channel':
      return (['official', 'app-store', 'reseller'] as const).map((channel) => ({ facts: { channel } }));
    case 'place':
      return (['CN', 'DE', 'FR', 'UK', 'US-CA', 'TW'] as const).map((place) => ({ place }));
    case 'outageHours':
      return [1, 1000].map((outageHours) => ({ outageHours }));
    case 'endedAt':
      return [-1, -30].map((days) => ({ endedAt: addDays(day, days) }));
    case 'renewalNotice':
      return (['none', 'unclear', 'clear'] as const).map((renewalNotice) => ({ renewalNotice }));
    case 'consent':
      return (['none', 'preticked', 'clear'] as const).map((consent) => ({ consent }));
    case 'age':
      return [7, 15, 30].map((age) => ({ age }));
    case 'refundTerms':
      return [];
  }
}
