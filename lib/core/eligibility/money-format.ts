// Sums as they stand in the steps of an amount: symbol and as many decimals as the currency has, no grouping, the same
// in every locale so that a step can be quoted in a letter.
import type { Money } from '../quantity/types';

const SYMBOLS: Readonly<Record<string, string>> = {
  CNY: '¥',
  USD: '$',
  EUR: '€',
  GBP: '£',
  HKD: 'HK$',
  TWD: 'NT$',
  JPY: 'JP¥',
  KRW: '₩',
  SGD: 'S$',
  AUD: 'A$',
  CAD: 'C$',
};
/** ISO 4217 currencies without a minor unit, and those with three decimals. */
const NO_DECIMALS = new Set(['JPY', 'KRW', 'VND', 'CLP', 'ISK', 'UGX', 'XAF', 'XOF', 'PYG']);
const THREE_DECIMALS = new Set(['BHD', 'JOD', 'KWD', 'OMR', 'TND', 'IQD', 'LYD']);

/** Decimals of a currency by ISO 4217. */
export function minorDigits(currency: string): number {
  return NO_DECIMALS.has(currency) ? 0 : THREE_DECIMALS.has(currency) ? 3 : 2;
}

/** "¥298.00" for 29800 CNY; a currency without a symbol of its own goes by its code: "CHF 12.50". */
export function formatMoney({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  const padded = String(Math.abs(amount)).padStart(digits + 1, '0');
  const whole = padded.slice(0, padded.length - digits);
  const text = digits === 0 ? padded : `${whole}.${padded.slice(-digits)}`;
  return `${amount < 0 ? '−' : ''}${SYMBOLS[currency] ?? `${currency} `}${text}`;
}

/** Major units as written in a clause ("20" for "$20") to minor units. */
export function toMinor(major: number, currency: string): number {
  return Math.round(major * 10 ** minorDigits(currency));
}
