// The parameters of a clause: which of the durations, percentages and sums in its text is the one that the rule is about.
import { extractDurations } from '../quantity/durations';
import { extractMoney, moneyConventions } from '../quantity/money';
import { extractPercents } from '../quantity/percent';
import type { Duration, Found, Money } from '../quantity/types';
import type { Span } from '../text/page-text';
import type { Candidate } from './match-rules';
import { choosePercents } from './percent-role';
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

/** `lang` is the page's declared language, or "": it tells whose dollars and yuan are meant. */
export function readParams({ unit, rule, at }: Candidate, lang: string): ClauseParams {
  const params: ClauseParams = {};
  if (rule.rule.noParams !== true) {
    const near = nearSpan(rule.near?.regex ?? null, unit.text, at);
    for (const quantity of QUANTITIES[rule.kind] ?? []) {
      if (quantity === 'duration') Object.assign(params, durationParams(rule.kind, unit.text, near));
      if (quantity === 'percent') Object.assign(params, percentParams(rule.kind, unit.text, near));
      if (quantity === 'money' && params.percent === undefined)
        Object.assign(params, moneyParams(unit.text, near, lang));
    }
  }
  return { ...params, ...rule.rule.set };
}

/** The words that the parameter is looked for around: what `near` matched, else the point where the rule matched. */
function nearSpan(near: RegExp | null, text: string, at: number): Span {
  const found = near?.exec(text);
  return found ? { start: found.index, end: found.index + found[0].length } : { start: at, end: at };
}

function durationParams(kind: ClauseKind, text: string, near: Span): ClauseParams {
  const duration = nearest<Duration>(extractDurations(text), near);
  if (!duration) return {};
  const { amount, unit, workday, max } = duration;
  const bounded = BOUNDED.has(kind) && (max || !OPEN_ENDED.test(text));
  return { amount, unit, ...(workday ? { workday } : {}), ...(bounded ? { max: true } : {}) };
}

function percentParams(kind: ClauseKind, text: string, near: Span): ClauseParams {
  const percent = nearest(choosePercents(kind, extractPercents(text), text), near);
  return percent === null ? {} : { percent };
}

const MINOR_PER_MAJOR = 100;
const WHOLE_CURRENCIES: ReadonlySet<string> = new Set(['JPY', 'KRW', 'VND']);

function moneyParams(text: string, near: Span, lang: string): ClauseParams {
  const sum = nearest<Money>(extractMoney(text, moneyConventions(lang)), near);
  if (!sum) return {};
  const money = WHOLE_CURRENCIES.has(sum.currency) ? sum.amount : sum.amount / MINOR_PER_MAJOR;
  return { money, currency: sum.currency };
}

/** The value whose place is nearest to `near`, inside it or around it; of two equally near the earlier. */
function nearest<T>(found: readonly Found<T>[], near: Span): T | null {
  let best: Found<T> | null = null;
  const distance = (one: Found<T>) => Math.max(0, one.start - near.end, near.start - one.end);
  for (const one of found) if (!best || distance(one) < distance(best)) best = one;
  return best ? best.value : null;
}
