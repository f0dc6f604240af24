// Digits of an amount into integer minor units, by moving the decimal point in the text. No floating point anywhere:
// 19.99 × 100 is 1998.9999999999998.
import { minorDigits } from './currencies';

const SAFE_DIGITS = 15;
const COMMA_IS_NO_POINT: ReadonlySet<string> = new Set(['CNY', 'TWD', 'HKD', 'MOP', 'JPY', 'KRW']);
const SCALES: Readonly<Record<string, number>> = {
  百: 2,
  千: 3,
  万: 4,
  十万: 5,
  百万: 6,
  千万: 7,
  亿: 8,
  k: 3,
  thousand: 3,
  m: 6,
  million: 6,
  billion: 9,
};

/**
 * Minor units of an amount written in digits with its separators ("1,500.00", "1.299,00", "12,99"), times a scale word
 * (万, k, million). Null where the separators can be read two ways ("1.299"), or the currency has no such small unit.
 */
export function digitsToMinor(digits: string, currency: string, scaleWord = ''): number | null {
  const parts = splitAmount(digits.replace(/[ ']/g, ''), currency);
  const scale = scaleWord === '' ? 0 : SCALES[scaleWord.trim().toLowerCase()];
  if (parts === null || scale === undefined) return null;
  const shift = minorDigits(currency) + scale;
  const fraction = parts.fraction.replace(/0+$/, '');
  if (fraction.length > shift || parts.whole.length + shift > SAFE_DIGITS) return null;
  return Number(parts.whole + fraction.padEnd(shift, '0'));
}

function splitAmount(digits: string, currency: string): { whole: string; fraction: string } | null {
  const lastMark = /[.,](?=\d*$)/.exec(digits);
  if (!lastMark) return { whole: digits, fraction: '' };
  const mark = lastMark[0];
  const whole = digits.slice(0, lastMark.index);
  const tail = digits.slice(lastMark.index + 1);
  const marks = new Set(digits.replace(/\d/g, ''));
  if (marks.size === 2) return { whole: whole.replace(/[.,]/g, ''), fraction: tail };
  const repeated = whole.includes(mark);
  // One kind of mark: groups of three behind commas or repeated marks are thousands; "1.299" could be either.
  if (tail.length === 3 && (mark === ',' || repeated))
    return { whole: digits.replace(/[.,]/g, ''), fraction: '' };
  if (repeated || tail.length === 3) return null;
  // "12,99" is a price in Berlin; in Chinese text a comma before one or two digits parts a list.
  if (mark === ',' && (tail.length !== 2 || COMMA_IS_NO_POINT.has(currency))) return null;
  return { whole, fraction: tail };
}
