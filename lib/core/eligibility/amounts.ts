// The arithmetic of an amount. Every function gives the sum in minor units with the steps that led there, rounds half up
// to the minor unit once a step, and never goes below zero or above what was paid.
import type { Money } from '../quantity/types';
import { formatMoney, toMinor } from './money-format';
import type { WorkedAmount } from './types';

export interface Share {
  /** Whole units (days or months) that are left and that the plan has. */
  left: number;
  total: number;
}

/** The fees a clause takes from a refund. Percent is 0…100. */
export interface FeeTerms {
  percentOfRefund: number;
  percentOfPrice: number;
  /** Major units in the currency of the price. */
  fixed: number;
}

export interface RoundedAmount extends WorkedAmount {
  /** True when a step was not exact. */
  rounded: boolean;
}

/** The whole payment. */
export function wholeAmount(price: Money): RoundedAmount {
  return { ...price, steps: [formatMoney(price)], rounded: false };
}

/** The part of the price that falls on what is left: "¥298.00 × 274 ÷ 365 = ¥223.70". */
export function shareAmount(price: Money, { left, total }: Share): RoundedAmount {
  if (total <= 0 || left >= total) return wholeAmount(price);
  const part = Math.max(0, left);
  const amount = roundHalfUp(price.amount * part, total);
  const step = `${formatMoney(price)} × ${part} ÷ ${total} = ${formatMoney({ ...price, amount })}`;
  return { amount, currency: price.currency, steps: [step], rounded: (price.amount * part) % total !== 0 };
}

/**
 * What is left when the used part is counted at the list price (法释〔2025〕4号 19, 20):
 * "¥360.00 × 3 ÷ 12 = ¥90.00 used", "¥298.00 − ¥90.00 = ¥208.00", never below zero.
 */
export function listPriceAmount(price: Money, listPrice: Money, { left, total }: Share): RoundedAmount {
  if (total <= 0 || left >= total) return wholeAmount(price);
  const usedUnits = total - Math.max(0, left);
  const used = roundHalfUp(listPrice.amount * usedUnits, total);
  const amount = clamp(price.amount - used, price.amount);
  const money = (value: number) => formatMoney({ amount: value, currency: price.currency });
  return {
    amount,
    currency: price.currency,
    steps: [
      `${formatMoney(listPrice)} × ${usedUnits} ÷ ${total} = ${money(used)} used`,
      `${formatMoney(price)} − ${money(used)} = ${money(amount)}`,
    ],
    rounded: (listPrice.amount * usedUnits) % total !== 0,
  };
}

/** A percentage of the price, for a policy that gives back so many percent: "¥298.00 × 90% = ¥268.20". */
export function percentAmount(price: Money, percent: number): RoundedAmount {
  const amount = clamp(percentOf(price.amount, percent), price.amount);
  const step = `${formatMoney(price)} × ${percent}% = ${formatMoney({ ...price, amount })}`;
  return { amount, currency: price.currency, steps: [step], rounded: false };
}

/** Takes the fees off: "− 10% fee ¥22.37 = ¥201.33". A percentage comes before a fixed sum. */
export function withFees(gross: RoundedAmount, price: Money, fees: FeeTerms): RoundedAmount {
  let { amount, rounded } = gross;
  const steps = [...gross.steps];
  const take = (label: string, fee: number) => {
    if (fee <= 0) return;
    const rest = clamp(amount - fee, price.amount);
    const money = (value: number) => formatMoney({ amount: value, currency: gross.currency });
    steps.push(`− ${label}fee ${money(fee)} = ${money(rest)}`);
    amount = rest;
  };
  const byRefund = percentOf(gross.amount, fees.percentOfRefund);
  rounded ||= !Number.isInteger((gross.amount * fees.percentOfRefund) / 100);
  take(`${fees.percentOfRefund}% `, byRefund);
  take(`${fees.percentOfPrice}% `, percentOf(price.amount, fees.percentOfPrice));
  take('', toMinor(fees.fixed, gross.currency));
  return { amount, currency: gross.currency, steps, rounded };
}

/** True when nothing is left to give back. */
export function isNegligible(amount: Money): boolean {
  return amount.amount <= 0;
}

/** Half up on whole numbers: no floating point comes between a sum and its share. */
function roundHalfUp(numerator: number, denominator: number): number {
  return Math.floor((2 * numerator + denominator) / (2 * denominator));
}

function percentOf(amount: number, percent: number): number {
  // Percentages have at most two decimals in practice; counted in hundredths to stay whole.
  return roundHalfUp(amount * Math.round(percent * 100), 10_000);
}

function clamp(amount: number, most: number): number {
  return Math.min(Math.max(0, amount), most);
}
