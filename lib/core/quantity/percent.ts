// Percentages in running text, as numbers of percent: 10%, 百分之十, 千分之三, "ten (10) percent", 扣除两成. Discounts in
// 折 are not read: 八折 is a price, not a share that is kept back.
import { foldQuantityText, toSmallLetters } from './fold';
import { matchAt, skipAt } from './match-at';
import {
  ARABIC_SOURCE,
  ENGLISH_BEGINNING,
  HAN_NUMERAL_CHARS,
  HAN_SOURCE,
  numberAt,
  parseNumeral,
} from './numerals';
import type { Found } from './types';

const GATE = /[%％‰﹪٪成]|分之|个百分点|個百分點|percent|per cent|\bpct\b/i;

const TENTHS = `(?<![${HAN_NUMERAL_CHARS}几数\\d])[一二两三四五六七八九1-9]成`;
const NUMBER_BEGINNING = `(?<![\\d%][.,]?)(?:\\d|(?<![a-z])${ENGLISH_BEGINNING})`;
const BEGINNING = new RegExp(`${NUMBER_BEGINNING}|[百千万]分之|${TENTHS}`, 'g');

const HERE_A_NUMBER = new RegExp(NUMBER_BEGINNING, 'y');
// 10 (10) %, ten percent
const SIGN = /(?:\s?\(\s?(\d{1,3})\s?\))?\s?(%|‰|per\s?cent(?!age|ile)|pct(?![a-z])|个百分点)/y;
const PARTS = new RegExp(
  `([百千万])分之(${HAN_SOURCE}(?:点[${HAN_NUMERAL_CHARS}]{1,4})?|${ARABIC_SOURCE})`,
  'y',
);
// 两成 only where a share can be meant; 一成不变, 三成员 and 五成新 are other words.
const SHARE = new RegExp(`${TENTHS}(半)?(?=[以的手费作退违扣给归,，。、；;!)）]|服务费|\\s|$)`, 'y');

const ECHO_OPENING = /\s?\(\s?/y;
const ECHO_PARTS = new RegExp(`百分之(${HAN_SOURCE})\\s?\\)`, 'y');
const ECHO_CLOSING = /\s?%\s?\)/y;
const ECHO_WORDS_CLOSING = /\s?per\s?cent\s?\)/y;

/** The percentages a text states, in reading order. An echo in brackets that disagrees drops the statement. */
export function extractPercents(text: string): Found<number>[] {
  if (!GATE.test(text)) return [];
  const small = toSmallLetters(foldQuantityText(text));
  const found: Found<number>[] = [];
  BEGINNING.lastIndex = 0;
  for (let begun = BEGINNING.exec(small); begun; begun = BEGINNING.exec(small)) {
    const start = begun.index;
    const said = readCounted(small, start) ?? readParts(small, start) ?? readTenths(small, start);
    BEGINNING.lastIndex = start + 1;
    if (!said) continue;
    const echo = readEcho(small, said.end) ?? said;
    BEGINNING.lastIndex = echo.end;
    if (said.value !== null && echo.value === said.value)
      found.push({ value: said.value, start, end: echo.end });
  }
  return found;
}

/** What one wording says and where it ends; null where it says nothing that is a number. */
interface Wording {
  value: number | null;
  end: number;
}

/** 10%, "ten (10) percent", 3‰, 5个百分点. */
function readCounted(text: string, at: number): Wording | null {
  const number = matchAt(HERE_A_NUMBER, text, at) ? numberAt(text, at) : undefined;
  const sign = number === undefined ? null : matchAt(SIGN, text, at + number.length);
  if (number === undefined || !sign) return null;
  const value = parseNumeral(number);
  const disagrees = sign[1] !== undefined && Number(sign[1]) !== value;
  if (value === null || disagrees) return { value: null, end: SIGN.lastIndex };
  return { value: sign[2] === '‰' ? scaled(value, 10) : value, end: SIGN.lastIndex };
}

/** 百分之三点五, 千分之三, 万分之五. */
function readParts(text: string, at: number): Wording | null {
  const [, base, words] = matchAt(PARTS, text, at) ?? [];
  if (base === undefined || words === undefined) return null;
  // 百分之百 is the one place where a bare 百 is a number.
  const value = words === '百' && base === '百' ? 100 : parseDecimal(words);
  const divisor = base === '百' ? 1 : base === '千' ? 10 : 100;
  return { value: value === null ? null : scaled(value, divisor), end: PARTS.lastIndex };
}

/** 两成, 一成半. */
function readTenths(text: string, at: number): Wording | null {
  const share = matchAt(SHARE, text, at);
  if (!share) return null;
  const tenths = parseNumeral(text.charAt(at));
  const half = share[1] === undefined ? 0 : 5;
  return { value: tenths === null ? null : tenths * 10 + half, end: SHARE.lastIndex };
}

/** 百分之十(10%), 10%(百分之十): the echo belongs to the same statement. */
function readEcho(text: string, at: number): Wording | null {
  const from = skipAt(ECHO_OPENING, text, at);
  if (from === at) return null;
  const parts = matchAt(ECHO_PARTS, text, from);
  if (parts) return { value: parseNumeral(parts[1] ?? ''), end: ECHO_PARTS.lastIndex };
  const number = numberAt(text, from);
  if (number === undefined) return null;
  const closing = /^\d/.test(number) ? ECHO_CLOSING : ECHO_WORDS_CLOSING;
  if (!matchAt(closing, text, from + number.length)) return null;
  return { value: parseNumeral(number), end: closing.lastIndex };
}

/** 三点五 → 3.5; the digits behind 点 are read one by one. */
function parseDecimal(text: string): number | null {
  const [whole = '', fraction] = text.split('点');
  const value = parseNumeral(whole);
  if (value === null || fraction === undefined) return value;
  const digits = [...fraction].map((char) => parseNumeral(char));
  return digits.some((digit) => digit === null || digit > 9) ? null : Number(`${value}.${digits.join('')}`);
}

/** Division without the tail of floating point: 0.3, not 0.30000000000000004. */
function scaled(value: number, divisor: number): number {
  return Math.round((value / divisor) * 1e8) / 1e8;
}
