// The last day on which cancelling is surely in time: the charge day, less the provider's lead by its own clause, less
// the person's margin. Without a clause a day of lead is assumed, since platforms charge one to three days early.
import { addDays, type CivilDate } from '../calendar/civil-date';
import type { Clause } from '../clauses/types';
import { type Charge, type ChargeSeries, chargeSeries, nextCharge } from './charge-dates';
import type { Lead, Subscription } from './types';

export interface CancelBy {
  date: CivilDate;
  charge: Charge;
  leadDays: number;
  marginDays: number;
  /** The provider's sentence the lead rests on; '' when none was read. */
  quote: string;
  /** The charge day or the lead was worked out and not stated. */
  estimated: boolean;
}

export const ASSUMED_LEAD_DAYS = 1;

const HOURS_A_DAY = 24;
const DAYS: Readonly<Record<'day' | 'week' | 'month' | 'year', number>> = {
  day: 1,
  week: 7,
  month: 31,
  year: 366,
};
/** A longer notice than this is no lead of an online membership but a term of some other contract. */
const LEAD_LIMIT_DAYS = 93;

/** The day to cancel by for one charge. It may lie in the past. */
export function cancelByFor(item: Subscription, charge: Charge, marginDays: number): CancelBy {
  const leadDays = item.lead?.days ?? ASSUMED_LEAD_DAYS;
  return {
    date: addDays(charge.on, -(leadDays + marginDays)),
    charge,
    leadDays,
    marginDays,
    quote: item.lead?.quote ?? '',
    estimated: charge.estimated || item.lead === undefined || item.lead.estimated,
  };
}

/** The next charge of an item that will be charged, with its cancel-by day; null where none is to come or known. */
export function nextCancelBy(item: Subscription, today: CivilDate, marginDays: number): CancelBy | null {
  if (!isCharging(item)) return null;
  const series = chargeSeries(item);
  const charge = series && nextCharge(series, today);
  return charge ? cancelByFor(item, charge, marginDays) : null;
}

/**
 * Whether money is still going to be taken: renewal seen on, whatever the status says; or not known to be off while the
 * membership runs and a charge day, a trial or a recurring plan was seen. An end of term alone is no charge.
 */
export function isCharging(item: Subscription): boolean {
  if (item.renewal !== 'unknown') return item.renewal === 'on';
  const runs = item.status === 'active' || item.status === 'trial';
  return runs && (item.nextChargeOn !== undefined || item.trialEndsOn !== undefined);
}

/**
 * The lead that clauses of an agreement or a checkout page state, the longest of each kind; null when none does. A
 * deadline for cancelling that counts back from the charge adds to a charge taken before the end of the term, unless the
 * charge day itself is known.
 */
export function leadFromClauses(
  clauses: readonly Clause[],
  base: ChargeSeries['base'] = 'charge',
): Lead | null {
  const cancel = longest(clauses, 'renewal.cancel');
  const early = longest(clauses, 'renewal.charge');
  if (!cancel) return early && { days: early.days, quote: early.quote, estimated: early.estimated };
  if (!early) return { days: cancel.days, quote: cancel.quote, estimated: cancel.estimated };
  const adds = base === 'expiry' && cancel.from === 'charge';
  const longer = early.days > cancel.days ? early : cancel;
  return {
    days: adds ? cancel.days + early.days : longer.days,
    quote: adds ? cancel.quote : longer.quote,
    estimated: cancel.estimated || early.estimated,
  };
}

interface StatedLead extends Lead {
  from: Clause['params']['from'];
}

function longest(clauses: readonly Clause[], kind: 'renewal.cancel' | 'renewal.charge'): StatedLead | null {
  let best: StatedLead | null = null;
  for (const clause of clauses) {
    if (clause.kind !== kind || clause.params.relation === 'after' || clause.params.negated) continue;
    // "Charged every month" has a length too, and is no lead: only one that is said to lie before something counts.
    if (kind === 'renewal.charge' && !isAhead(clause)) continue;
    const lead = leadOf(clause);
    if (lead && (!best || lead.days > best.days)) best = lead;
  }
  return best;
}

const AHEAD = /前|提前|before|prior|in advance|ahead/i;

function isAhead({ params, quote }: Clause): boolean {
  return (
    params.relation === 'before' || (params.unit !== 'month' && params.unit !== 'year' && AHEAD.test(quote))
  );
}

function leadOf({ params, quote }: Clause): StatedLead | null {
  const { amount, unit, workday } = params;
  if (amount === undefined || unit === undefined) return null;
  const exact = unit === 'hour' ? Math.ceil(amount / HOURS_A_DAY) : Math.ceil(amount * DAYS[unit]);
  // Five working days span a weekend at the least; a holiday week could make them more, hence "estimated".
  const days = workday ? exact + 2 * Math.ceil(exact / 5) : exact;
  if (days > LEAD_LIMIT_DAYS) return null;
  return {
    days,
    quote,
    estimated: workday === true || unit === 'month' || unit === 'year',
    from: params.from,
  };
}
