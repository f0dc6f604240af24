// Quantities in plain words: plan periods, durations and the parameters of a clause.
import type { Clause, ClauseParams } from '@/lib/core/clauses/types';
import type { KeptClause } from '@/lib/core/policies/types';
import type { PlanPeriod } from '@/lib/core/quantity/types';
import { counted, messageKey, type Translate } from '../translate';

/** "12 个月", "1 year", "终身". */
export function planWords(period: PlanPeriod, t: Translate): string {
  if (period.unit === 'lifetime') return t('plan_lifetime');
  return counted(t, messageKey('plan', period.unit), period.count);
}

function durationWords(params: ClauseParams, t: Translate): string | null {
  if (params.amount === undefined || params.unit === undefined) return null;
  const unit = params.workday && params.unit === 'day' ? 'workday' : params.unit;
  return counted(t, `duration_${unit}`, params.amount);
}

/** The period of a clause with what it runs from: "付款后 7 天内", "到期前 24 小时", "最长 5 个工作日". */
function periodWords(clause: Clause, t: Translate): string | null {
  const { params, kind } = clause;
  const length = durationWords(params, t);
  if (length === null) return null;
  const before = params.relation === 'before' || (kind === 'renewal.notice' && params.relation === undefined);
  const anchor = params.from === undefined ? null : t(`anchor_${params.from}`);
  if (before) return anchor ? t('period_before_anchor', anchor, length) : t('period_ahead', length);
  if (anchor && kind === 'refund.process') return t('period_after_anchor_max', anchor, length);
  if (anchor) return t('period_after_anchor', anchor, length);
  if (kind === 'refund.window') return t('period_within', length);
  return params.max ? t('period_max', length) : length;
}

/** A clause's parameters in words, in the order a person asks for them; empty when the clause states none. */
export function clauseWords(clause: Clause, language: string, t: Translate): string[] {
  const { params } = clause;
  const words: string[] = [];
  const period = periodWords(clause, t);
  if (period) words.push(period);
  if (params.percent !== undefined) words.push(`${params.percent}%`);
  if (params.money !== undefined) words.push(moneyWords(params.money, params.currency, language));
  if (params.negated && clause.kind === 'renewal.notice') words.push(t('params_no_notice'));
  return words;
}

/** Figures of clauses that are kept without their place, each once. */
export function keptWords(clauses: readonly KeptClause[], t: Translate): string[] {
  const words = clauses.flatMap((clause) =>
    clauseWords({ ...clause, start: 0, end: 0, heading: [], rule: '' }, t('language_tag'), t),
  );
  return [...new Set(words)];
}

function moneyWords(major: number, currency: string | undefined, language: string): string {
  if (currency === undefined || !/^[A-Z]{3}$/.test(currency)) return String(major);
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).format(major);
}
