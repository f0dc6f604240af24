// The parameters of a clause: which of the durations, percentages and sums in its text is the one that the rule is about.
import { extractDurations } from '../quantity/durations';
import { extractMoney } from '../quantity/money';
import { extractPercents } from '../quantity/percent';
import type { Duration, Found, Money } from '../quantity/types';
import type { Candidate } from './match-rules';
import type { ClauseKind, ClauseParams } from './types';

type Quantity = 'duration' | 'percent' | 'money';

/** What each kind's parameters are; a kind that is not listed has none. */
const QUANTITIES: Partial<Record<ClauseKind, readonly Quantity[]>> = {
  'refund.window': ['duration'],
  'refund.prorata': ['percent'],
  'refund.fee': ['percent', 'money'],
  'refund.condition': ['percent'],
  'refund.process': ['duration'],
  'refund.breach': ['percent'],
  'renewal.charge': ['duration'],
  'renewal.cancel': ['duration'],
  'renewal.notice': ['duration'],
  'renewal.trial': ['duration'],
};
/**
 * Kinds whose duration says how long something takes: there the upper bound is part of the answer, and a plain
 * "3个工作日到账" promises no more than that many. Only "at least" and "more than" leave the end open.
 */
const BOUNDED: ReadonlySet<ClauseKind> = new Set(['refund.process']);
const OPEN_ENDED = /至少|最少|以上|起码|(?<![不未])超过|at least|more than|minimum/;

export function readParams({ unit, rule, at }: Candidate): ClauseParams {
  const params: ClauseParams = {};
  if (rule.rule.noParams !== true) {
    const near = nearPoint(rule.near, unit.text, at);
    for (const quantity of QUANTITIES[rule.kind] ?? []) {
      if (quantity === 'duration') Object.assign(params, durationParams(rule.kind, unit.text, near));
      if (quantity === 'percent') Object.assign(params, percentParams(unit.text, near));
      if (quantity === 'money' && params.percent === undefined)
        Object.assign(params, moneyParams(unit.text, near));
    }
  }
  return { ...params, ...rule.rule.set };
}

function nearPoint(near: RegExp | null, text: string, at: number): number {
  const found = near ? text.search(near) : -1;
  return found >= 0 ? found : at;
}

function durationParams(kind: ClauseKind, text: string, near: number): ClauseParams {
  const duration = nearest<Duration>(extractDurations(text), near);
  if (!duration) return {};
  const { amount, unit, workday, max } = duration;
  const bounded = BOUNDED.has(kind) && (max || !OPEN_ENDED.test(text));
  return { amount, unit, ...(workday ? { workday } : {}), ...(bounded ? { max: true } : {}) };
}

function percentParams(text: string, near: number): ClauseParams {
  const percent = nearest(extractPercents(text), near);
  return percent === null ? {} : { percent };
}

const MINOR_PER_MAJOR = 100;
const WHOLE_CURRENCIES: ReadonlySet<string> = new Set(['JPY', 'KRW', 'VND']);

function moneyParams(text: string, near: number): ClauseParams {
  const sum = nearest<Money>(extractMoney(text), near);
  if (!sum) return {};
  const money = WHOLE_CURRENCIES.has(sum.currency) ? sum.amount : sum.amount / MINOR_PER_MAJOR;
  return { money, currency: sum.currency };
}

/** The value whose place is nearest to `near`; of two equally near the earlier. */
function nearest<T>(found: readonly Found<T>[], near: number): T | null {
  let best: Found<T> | null = null;
  const distance = (one: Found<T>) => (near < one.start ? one.start - near : Math.max(0, near - one.end));
  for (const one of found) if (!best || distance(one) < distance(best)) best = one;
  return best ? best.value : null;
}
