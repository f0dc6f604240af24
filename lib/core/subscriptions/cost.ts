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
    .flatMap((item) => {
      const series = isCharging(item) ? chargeSeries(item) : null;
      if (!series) return [];
      return chargesBetween(series, from, to).map((charge) => ({
        ...charge,
        subscriptionId: item.id,
        price: item.price ?? null,
      }));
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}

export function overviewCost(ledger: readonly Subscription[], today: CivilDate): CostOverview {
  const lastDay = addDays(addMonths(today, 12), -1);
  const charges = expectedCharges(ledger, today, lastDay);
  const firstOfMonth = `${today.slice(0, 7)}-01`;
  const months = Array.from({ length: 12 }, (_, index) => {
    const month = addMonths(firstOfMonth, index).slice(0, 7);
    return { month, sums: sumUp(charges.filter(({ on }) => on.startsWith(month))) };
  });
  const services = [...Map.groupBy(charges, ({ subscriptionId }) => subscriptionId)].flatMap(([id, own]) =>
    Object.entries(sumUp(own)).map(([currency, amount]) => ({
      subscriptionId: id,
      cost: { amount, currency },
    })),
  );
  services.sort((one, other) =>
    one.cost.currency === other.cost.currency
      ? other.cost.amount - one.cost.amount
      : one.cost.currency.localeCompare(other.cost.currency, 'en'),
  );
  const counted = new Set(services.map(({ subscriptionId }) => subscriptionId));
  const unpriced = ledger.filter((item) => isCharging(item) && !counted.has(item.id)).map(({ id }) => id);
  return { months, year: sumUp(charges), services, unpriced };
}

/** A year's sums as an even share a month, rounded to a minor unit. */
export function perMonth(year: Sums): Sums {
  return Object.fromEntries(
    Object.entries(year).map(([currency, amount]) => [currency, Math.round(amount / 12)]),
  );
}

function sumUp(charges: readonly ExpectedCharge[]): Sums {
  const sums: Sums = {};
  for (const { price } of charges) {
    if (price) sums[price.currency] = (sums[price.currency] ?? 0) + price.amount;
  }
  return sums;
}
