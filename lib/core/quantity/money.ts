// Amounts of money in running text, as integer minor units with a currency. `$`, `¥` and 元 mean different currencies in
// different places; the caller says which (`moneyConventions` knows the customs of a language tag). Signs before an
// amount (-¥20) are not read: they belong to the line, not to the amount.
import { digitsToMinor } from './amount-digits';
import { foldQuantityText } from './fold';
import { CURRENCY_GATE, MONEY_PATTERN, namedCurrency } from './money-pattern';
import { parseNumeral } from './numerals';
import type { Found, Money } from './types';

/** What the ambiguous signs stand for; ISO 4217 codes. */
export interface MoneyOptions {
  /** Bare `$`; USD when left out. */
  dollar?: string;
  /** Bare 元, 块 and `$…元`; CNY when left out, but `$20元` then has no value. */
  yuan?: string;
  /** Bare `¥`; CNY when left out, JPY in a text with kana. */
  yen?: string;
}

const GATE = /[\d０-９一二两三四五六七八九十壹贰叁肆伍陆柒捌玖拾貳參陸兩]/;
const KANA = /[\u3041-\u30fa]/;
const BARE_AMOUNT = /^[+-]?\s?(\d[\d,.]{0,20})\s?(?:\/|起|$)/;
const SPLIT_POINT = /(\d)\s{0,3}\.\s{0,3}(\d{1,2})(?!\d)/g;

/** The customs of a BCP 47 language tag: 元 is TWD in zh-TW, `$` is CAD in en-CA. An unknown tag gives no custom. */
export function moneyConventions(lang: string): MoneyOptions {
  const tag = lang.toLowerCase().replaceAll('_', '-');
  if (/^zh(?:-hant)?-tw/.test(tag)) return { dollar: 'TWD', yuan: 'TWD' };
  if (/^zh(?:-hant)?-(?:hk|mo)/.test(tag)) return { dollar: 'HKD', yuan: 'HKD' };
  if (/^ja\b/.test(tag)) return { yen: 'JPY' };
  const place = /-(ca|au|nz|sg|hk|tw)$/.exec(tag)?.[1];
  return place === undefined ? {} : { dollar: PLACE_DOLLARS[place] ?? 'USD' };
}

const PLACE_DOLLARS: Readonly<Record<string, string>> = {
  ca: 'CAD',
  au: 'AUD',
  nz: 'NZD',
  sg: 'SGD',
  hk: 'HKD',
  tw: 'TWD',
};

/** The amounts a text states, in reading order; both ends of a range (100-200元). Spans cover sign, digits and unit. */
export function extractMoney(text: string, options: MoneyOptions = {}): Found<Money>[] {
  if (!GATE.test(text)) return [];
  const folded = foldQuantityText(text);
  if (!CURRENCY_GATE.test(folded)) return [];
  const customs = options.yen === undefined && KANA.test(folded) ? { ...options, yen: 'JPY' } : options;
  const found: Found<Money>[] = [];
  for (const match of folded.matchAll(MONEY_PATTERN)) found.push(...readMatch(match, customs));
  return found;
}

/**
 * The one amount a text states: a price label, a table cell. Null when it states none, or two different ones (a price
 * and the struck-out price). A bare number counts only with a `defaultCurrency`.
 */
export function parseMoney(
  text: string,
  options: MoneyOptions & { defaultCurrency?: string } = {},
): Money | null {
  if (text.length > 400) return null;
  // A price set in parts reads "¥ 298 .00" once its boxes are joined.
  const joined = foldQuantityText(text).trim().replace(SPLIT_POINT, '$1.$2');
  const [first, ...others] = extractMoney(joined, options);
  if (first) return others.every((other) => isSameMoney(other.value, first.value)) ? first.value : null;
  const bare = options.defaultCurrency === undefined ? null : BARE_AMOUNT.exec(joined);
  if (!bare || options.defaultCurrency === undefined) return null;
  return toMoney(bare[1] ?? '', '', options.defaultCurrency);
}

type Parts = Record<string, string | undefined>;

/** What both forms of the pattern say, under one set of names. */
interface Statement {
  low: string | undefined;
  amount: string | undefined;
  han: string | undefined;
  scale: string;
  lowScale: string;
  joint: string;
  after: string | undefined;
  jiao: string | undefined;
  fen: string | undefined;
}

function readMatch(match: RegExpExecArray, options: MoneyOptions): Found<Money>[] {
  const parts = match.groups ?? {};
  const said = statementOf(parts);
  const currency = currencyOf(parts, said.after, options);
  if (currency === null) return [];
  const start = match.index;
  const end = start + match[0].length;
  const value = readAmount(said, currency);
  if (value === null) return [];
  if (said.low === undefined) return [{ value, start, end }];
  const low = toMoney(said.low, said.lowScale, currency);
  const joint = start + match[0].indexOf(said.joint);
  // A falling range is none: ¥298-12 is a price and something else.
  if (low === null || low.amount >= value.amount) return [];
  const high = joint + said.joint.length;
  return [
    { value: low, start, end: joint },
    { value, start: high, end },
  ];
}

function statementOf(parts: Parts): Statement {
  if (parts.after2 !== undefined) {
    const scale = parts.scale2 ?? '';
    return {
      low: parts.low2,
      amount: parts.amount2,
      han: parts.han2,
      scale,
      // In 1-2万元 both ends are in 万.
      lowScale: scale,
      joint: parts.joint2 ?? '',
      after: parts.after2,
      jiao: parts.jiao2,
      fen: parts.fen2,
    };
  }
  const isRange = parts.high !== undefined;
  const scale = (isRange ? parts.highScale : parts.scale) ?? '';
  return {
    low: isRange ? parts.amount : undefined,
    amount: isRange ? parts.high : parts.amount,
    han: parts.han,
    scale,
    lowScale: parts.scale ?? scale,
    joint: parts.joint ?? '',
    after: parts.after,
    jiao: parts.jiao,
    fen: parts.fen,
  };
}

function currencyOf(parts: Parts, after: string | undefined, options: MoneyOptions): string | null {
  const sign = parts.nextSign ?? parts.sign;
  for (const name of [parts.note, after, parts.name, sign]) {
    const currency = namedCurrency(name);
    if (currency !== null) return currency;
  }
  const hasYuan = after !== undefined && /^[元块]/.test(after);
  if (sign === '$') return hasYuan ? (options.yuan ?? null) : (options.dollar ?? 'USD');
  if (sign === '¥') return options.yen ?? 'CNY';
  return hasYuan ? (options.yuan ?? 'CNY') : (options.dollar ?? 'USD');
}

/** Digits or a Chinese numeral, with 角 and 分 behind it: 二十九元八角, 3元5角2分. */
function readAmount(said: Statement, currency: string): Money | null {
  const whole =
    said.han === undefined ? toMoney(said.amount ?? '', said.scale, currency) : hanMoney(said.han, currency);
  const jiao = said.jiao === undefined ? 0 : parseNumeral(said.jiao);
  const fen = said.fen === undefined ? 0 : parseNumeral(said.fen);
  if (whole === null || jiao === null || fen === null) return null;
  return { amount: whole.amount + jiao * 10 + fen, currency };
}

function hanMoney(numeral: string, currency: string): Money | null {
  const value = parseNumeral(numeral);
  return value === null || !Number.isInteger(value) ? null : toMoney(String(value), '', currency);
}

function toMoney(digits: string, scale: string, currency: string): Money | null {
  const amount = digitsToMinor(digits, currency, scale);
  return amount === null ? null : { amount, currency };
}

function isSameMoney(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency;
}
