// What would change the outcome: another answer, or the day after the deadline. Found by asking the engine itself.
import { addDays, civilDateOf } from '../calendar/civil-date';
import type { AssessmentInput } from './case';
import { REASONS } from './codes';
import { mergeAnswers } from './correct-facts';
import type { RouteDraft } from './route';
import type { Answers, Change, CorrectedFacts, Reason } from './types';
import { scoreOutcome, type Verdict } from './verdict';

/** More would not be read. */
const CHANGES_LIMIT = 6;

export interface TriedOutcome {
  verdict: Verdict;
  routes: readonly RouteDraft[];
  price: number | undefined;
}

const CHANNELS: readonly CorrectedFacts['channel'][] = [
  'official',
  'app-store',
  'third-party-mall',
  'reseller',
];

/** Whoever was charged twice, or for a child, knows it and says so first. */
const PLAIN_REASONS: readonly Reason[] = ['minor', 'duplicate', 'unauthorised-charge'];

/** Answers that a person can tell of themselves; one list a question. */
const TRIED: readonly (readonly Answers[])[] = [
  (['none', 'some', 'heavy'] as const).map((usage) => ({ usage })),
  [{ firstTime: true }, { firstTime: false }],
  REASONS.filter((reason) => !PLAIN_REASONS.includes(reason)).map((reason) => ({ reason })),
  (['none', 'clear'] as const).map((renewalNotice) => ({ renewalNotice })),
  CHANNELS.map((channel) => ({ facts: { channel } })),
];

/** The largest differences first; alike outcomes of one question are told once, by the answer named first. */
export function findChanges(
  input: AssessmentInput,
  base: TriedOutcome,
  attempt: (input: AssessmentInput) => TriedOutcome,
): Change[] {
  const found: { change: Change; effect: number }[] = [];
  const told = (outcome: TriedOutcome) => JSON.stringify(summaryOf(outcome));
  for (const answers of TRIED) {
    const seen = new Set([told(base)]);
    for (const answer of answers) {
      if (isGiven(input.answers, answer)) continue;
      const outcome = attempt({ ...input, answers: mergeAnswers(input.answers, answer) });
      if (seen.has(told(outcome))) continue;
      seen.add(told(outcome));
      found.push({
        change: { answer, ...summaryOf(outcome) },
        effect: Math.abs(scoreOf(outcome) - scoreOf(base)),
      });
    }
  }
  found.sort((one, other) => other.effect - one.effect);
  const changes = found.slice(0, CHANGES_LIMIT).map(({ change }) => change);
  const later = afterDeadline(input, base, attempt);
  return later ? [later, ...changes] : changes;
}

/** What is left once the best route's days have run out; null where it has none, or nothing changes. */
function afterDeadline(
  input: AssessmentInput,
  base: TriedOutcome,
  attempt: (input: AssessmentInput) => TriedOutcome,
): Change | null {
  const best = base.routes[0];
  const last = best?.legalDeadline ?? best?.deadline;
  if (!last) return null;
  const on = addDays(civilDateOf(last, input.zone), 1);
  const outcome = attempt({ ...input, today: on });
  const isSame = JSON.stringify(summaryOf(outcome)) === JSON.stringify(summaryOf(base));
  return isSame ? null : { on, ...summaryOf(outcome) };
}

function isGiven(answers: Answers, answer: Answers): boolean {
  return JSON.stringify(mergeAnswers(answers, answer)) === JSON.stringify(answers);
}

function summaryOf({ verdict, routes }: TriedOutcome): Pick<Change, 'verdict' | 'amount'> {
  const sum = verdict === 'none' ? null : (routes[0]?.amount ?? null);
  return { verdict, amount: sum && { amount: sum.amount, currency: sum.currency } };
}

function scoreOf({ verdict, routes, price }: TriedOutcome): number {
  return scoreOutcome(verdict, routes, price);
}
