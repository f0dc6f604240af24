// Sums of money as a person writes them.
import type { Money } from '@/lib/core/quantity/types';
import { numberFormat } from './formatters';

/** "¥298.00", "US$20.00": minor units in, symbol and the currency's own number of decimals out. */
export function formatMoney(money: Money, language: string): string {
  // The arithmetic of a route is written with a bare ¥; "CN¥" beside it would look like another sum.
  const currencyDisplay = money.currency === 'CNY' ? 'narrowSymbol' : 'symbol';
  const format = numberFormat(language, { style: 'currency', currency: money.currency, currencyDisplay });
  const text = format.format(toMajor(money));
  // English writes yen with a bare ¥ too, which is yuan here.
  return money.currency === 'JPY' ? text.replace(/(?<!JP)¥/u, 'JP¥') : text;
}

/** 29800 fen → 298. */
export function toMajor({ amount, currency }: Money): number {
  return amount / 10 ** digitsOf(currency);
}

/** 298 → 29800 fen; rounded to the minor unit. */
export function toMinor(major: number, currency: string): number {
  return Math.round(major * 10 ** digitsOf(currency));
}

function digitsOf(currency: string): number {
  const format = numberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}
