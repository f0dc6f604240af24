// What subscriptions cost, from the days on which they really charge: no averages of weeks in a month. Currencies are
// never added up or converted; every sum is by currency.
import { addDays, addMonths, type CivilDate } from '../calendar/civil-date';
import type { Money } from '../quantity/types';
import { isCharging } from './cancel-by';
import { type Charge, chargeSeries, chargesBetween } from './charge-dates';
import type { Subscription } from './types';

export interface ExpectedCharge extends Charge {
  subscriptionId: string;
  /** Null where no price is known. */
  price: Money | null;
}

/** Minor units by currency. */
export type Sums = Record<string, number>;

export interface CostOverview {
  /** The next twelve months, this one first, "YYYY-MM". */
  months: { month: string; sums: Sums }[];
  /** From today to the day before this day next year. */
  year: Sums;
  /** What each subscription costs in that year, the dearest of a currency first. */
  services: { subscriptionId: string; cost: Money }[];
  /** Charging subscriptions without a known price or date: not in any sum. */
  unpriced: string[];
}

/** The charges to come from a day to another, both included, by date. */
export function expectedCharges(
  ledger: readonly Subscription[],
  from: CivilDate,
  to: CivilDate,
): ExpectedCharge[] {
  return ledger
    .flatMap((item) => chargesOf(item, from, to))
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

export function overviewCost(ledger: readonly Subscription[], today: CivilDate): CostOverview {
  const lastDay = addDays(addMonths(today, 12), -1);
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  const months = new Map<string, Sums>();
  for (let index = 0; index < 12; index += 1) months.set(addMonths(firstOfMonth, index).slice(0, 7), {});
  const year: Sums = {};
  const services: CostOverview['services'] = [];
  const unpriced: string[] = [];
  // In one pass and without sorting: two thousand subscriptions have some twenty thousand charges.
  for (const item of ledger) {
    const charges = chargesOf(item, today, lastDay);
    const { price } = item;
    if (!price || charges.length === 0) {
      if (isCharging(item)) unpriced.push(item.id);
      continue;
    }
    const { amount, currency } = price;
    for (const { on } of charges) add(months.get(on.slice(0, 7)) ?? {}, currency, amount);
    add(year, currency, amount * charges.length);
    services.push({ subscriptionId: item.id, cost: { amount: amount * charges.length, currency } });
  }
  services.sort((one, other) =>
    one.cost.currency === other.cost.currency
      ? other.cost.amount - one.cost.amount
      : one.cost.currency < other.cost.currency
        ? -1
        : 1,
  );
  return { months: [...months].map(([month, sums]) => ({ month, sums })), year, services, unpriced };
}

function chargesOf(item: Subscription, from: CivilDate, to: CivilDate): ExpectedCharge[] {
  const series = isCharging(item) ? chargeSeries(item) : null;
  if (!series) return [];
  const charges = chargesBetween(series, from, to);
  return charges.map(({ on, estimated }) => ({
    on,
    estimated,
    subscriptionId: item.id,
    price: item.price ?? null,
  }));
}

/** A year's sums as an even share a month, rounded to a minor unit. */
export function perMonth(year: Sums): Sums {
  return Object.fromEntries(
    Object.entries(year).map(([currency, amount]) => [currency, Math.round(amount / 12)]),
  );
}

function add(sums: Sums, currency: string, amount: number): void {
  sums[currency] = (sums[currency] ?? 0) + amount;
}
