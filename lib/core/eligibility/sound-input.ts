// Drops what fits a schema but cannot be: the 31st of February, a plan of a million years, a negative price. What is
// dropped counts as not known; nothing further on has to doubt a date again.
import { parseCivilDate } from '../calendar/civil-date';
import type { Clause } from '../clauses/types';
import type { OrderFacts } from '../facts/types';
import type { DateText, PlanPeriod } from '../quantity/types';
import type { Answers, CorrectedFacts } from './types';

/** No plan or window is longer; what claims to be was misread. */
const LONGEST_YEARS = 100;
const PER_YEAR = { hour: 8784, day: 366, week: 53, month: 12, quarter: 4, 'half-year': 2, year: 1 } as const;

export function soundFacts(facts: OrderFacts): OrderFacts {
  const sound: OrderFacts = { ...facts };
  for (const name of ['paidAt', 'startsAt', 'endsAt', 'nextChargeAt'] as const) {
    if (!isRealDate(sound[name]?.value)) delete sound[name];
  }
  for (const name of ['price', 'listPrice', 'nextChargePrice'] as const) {
    if ((sound[name]?.value.amount ?? 0) < 0) delete sound[name];
  }
  if (!isRealPlan(sound.planPeriod?.value)) delete sound.planPeriod;
  return sound;
}

function isRealPlan(plan: PlanPeriod | undefined): boolean {
  return !plan || plan.unit === 'lifetime' || plan.count / PER_YEAR[plan.unit] <= LONGEST_YEARS;
}

export function soundAnswers(answers: Answers): Answers {
  const sound: Answers = { ...answers };
  for (const name of ['paidAt', 'endedAt'] as const) if (!isRealDate(sound[name])) delete sound[name];
  if (sound.facts) sound.facts = soundCorrections(sound.facts);
  return sound;
}

function soundCorrections(facts: CorrectedFacts): CorrectedFacts {
  const sound: CorrectedFacts = { ...facts };
  for (const name of ['startsAt', 'endsAt'] as const) if (!isRealDate(sound[name])) delete sound[name];
  for (const name of ['price', 'listPrice'] as const) if ((sound[name]?.amount ?? 0) < 0) delete sound[name];
  if (!isRealPlan(sound.planPeriod)) delete sound.planPeriod;
  return sound;
}

/** False for windows whose length cannot be meant. */
export function isSoundClause({ params }: Clause): boolean {
  const { amount, unit } = params;
  if (amount === undefined || unit === undefined) return true;
  return Number.isFinite(amount) && amount / PER_YEAR[unit] <= LONGEST_YEARS;
}

/** An absent date is no false one. */
function isRealDate(date: DateText | undefined): boolean {
  if (date === undefined) return true;
  if (parseCivilDate(date) === null || date < '1900' || date > '2200') return false;
  return (
    date.length === 10 ||
    !Number.isNaN(Date.parse(date.length === 16 || date.length === 19 ? `${date}Z` : date))
  );
}
