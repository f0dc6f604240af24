// Numerals as people write them: Arabic, full-width, Chinese (also financial), English words, and the doubled forms of
// contracts, 7（七） and "fourteen (14)". Vague words (几, 十几, 三五, several) have no value. Units, money and dates are
// the business of the files beside this one.
import { foldQuantityText } from './fold';

const HAN_DIGITS = '零〇一二两三四五六七八九';
const HAN_PLACES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const HAN_MYRIADS: Readonly<Record<string, number>> = { 万: 1e4, 亿: 1e8 };

/** Characters a Chinese numeral is made of, for use inside a character class; 半 is not among them. */
export const HAN_NUMERAL_CHARS = `${HAN_DIGITS}十百千万亿廿卅`;

const ONES = 'one|two|three|four|five|six|seven|eight|nine';
const TEENS = 'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen';
const TENS = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety';
const BELOW_HUNDRED = `(?:(?:${TENS})(?:[\\s-]{1,2}(?:${ONES}))?|${TEENS}|${ONES})`;

// Sources to build patterns from, over folded text. Every repetition is bounded: a run of 300,000 digits must cost one
// step a digit. The callers set the borders, since what may stand before a number differs.
export const ARABIC_SOURCE = '(?:\\d{1,3}(?:,\\d{3}){1,4}|\\d{1,12})(?:\\.\\d{1,4})?(?!\\d)';
export const HAN_SOURCE = `[${HAN_NUMERAL_CHARS}]{1,14}`;
const ENGLISH_SOURCE = `(?:(?:${ONES})\\s{1,2}hundred(?:\\s{1,2}(?:and\\s{1,2})?${BELOW_HUNDRED})?|${BELOW_HUNDRED})(?![a-z])`;

// How an English numeral begins: enough of each word to pass over nearly all others.
export const ENGLISH_BEGINNING = '(?:one|t(?:wo|hree|en|hir|we)|f(?:our|ive|if|or)|s(?:ix|ev)|ei|el|ni)';

// "between one hundred and five hundred": the "and" parts two numbers, so the first ends before it.
const NUMBER = new RegExp(
  `${ARABIC_SOURCE}|${ENGLISH_SOURCE}(?<!\\sand\\s{1,2}[a-z]{3,5}(?=\\s{1,2}hundred))`,
  'y',
);

const ENGLISH_VALUES = new Map(
  [...`${ONES}|${TEENS}`.split('|').map((word, index) => [word, index + 1] as const)].concat(
    TENS.split('|').map((word, index) => [word, (index + 2) * 10] as const),
  ),
);

// What most numerals are.
const PLAIN_DIGITS = /^\d{1,12}$/;
const ARABIC_ONLY = /^(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(\.\d{1,6})?([百千万亿]{0,2})$/;
const HAN_ONLY = new RegExp(`^[${HAN_NUMERAL_CHARS}]{1,20}$`);
const DOUBLED = /^([^()]{1,40}?)\s?\(([^()]{1,40})\)$/;
const NUMERAL_LIMIT_CHARS = 60;

/**
 * The value of a text that is one numeral and nothing else, spaces around it aside; null for anything else, for vague
 * words, and for a doubled numeral whose halves disagree.
 */
export function parseNumeral(text: string): number | null {
  if (PLAIN_DIGITS.test(text)) return Number(text);
  if (text.length > NUMERAL_LIMIT_CHARS) return null;
  const folded = foldQuantityText(text).trim();
  const doubled = DOUBLED.exec(folded);
  if (doubled) {
    const outer = parseNumeral(doubled[1] ?? '');
    return outer !== null && outer === parseNumeral(doubled[2] ?? '') ? outer : null;
  }
  return parseArabic(folded) ?? parseHan(folded) ?? parseEnglish(folded);
}

/**
 * The number in digits or English words that begins at `at` in a folded text of small letters, or undefined. Of one
 * pattern for all callers: the number words are most of what a pattern with them costs to compile.
 */
export function numberAt(text: string, at: number): string | undefined {
  NUMBER.lastIndex = at;
  return NUMBER.exec(text)?.[0];
}

function parseArabic(text: string): number | null {
  const match = ARABIC_ONLY.exec(text);
  if (!match) return null;
  let value = Number(`${(match[1] ?? '').replaceAll(',', '')}${match[2] ?? ''}`);
  for (const place of match[3] ?? '') value *= HAN_PLACES[place] ?? HAN_MYRIADS[place] ?? 1;
  // 1.1万 is 11000.000000000002 in floating point.
  return Math.round(value * 1e6) / 1e6;
}

function parseHan(text: string): number | null {
  if (text === '半' || text === '一半') return 0.5;
  if (!HAN_ONLY.test(text)) return null;
  const plain = text.replaceAll('廿', '二十').replaceAll('卅', '三十');
  if ([...plain].every((char) => HAN_DIGITS.includes(char))) return parseHanDigits(plain);
  return parseHanPlaces(plain);
}

/** 二〇二六 → 2026. Two digits side by side are an estimate (三五天, 七八天) unless one of them is a zero. */
function parseHanDigits(text: string): number | null {
  if (text.length === 2 && !/[零〇]/.test(text)) return null;
  if (text.length > 1 && text.includes('两')) return null;
  return Number([...text].map(hanDigit).join(''));
}

/** 一百零五, 两千, 三万五 (35,000), 十五. Null when the places do not fall in order, as in 十五六. */
function parseHanPlaces(text: string): number | null {
  let total = 0;
  let section = 0;
  let digit: number | null = null;
  let lastPlace = Number.POSITIVE_INFINITY;
  let lastMyriad = Number.POSITIVE_INFINITY;
  let afterZero = false;
  for (const char of text) {
    const place = HAN_PLACES[char];
    const myriad = HAN_MYRIADS[char];
    if (place !== undefined) {
      // Only ten goes without a digit (十五, 一百十五); 百天 and 千元 are a manner of speaking.
      if (digit === null && char !== '十') return null;
      if (digit === 0 || place >= lastPlace) return null;
      section += (digit ?? 1) * place;
      lastPlace = place;
      digit = null;
      afterZero = false;
    } else if (myriad !== undefined) {
      const count = section + (digit ?? 0);
      if (count === 0 || myriad >= lastMyriad) return null;
      total += count * myriad;
      section = 0;
      digit = null;
      lastMyriad = myriad;
      lastPlace = Number.POSITIVE_INFINITY;
      afterZero = false;
    } else if (char === '零' || char === '〇') {
      if (digit !== null || afterZero) return null;
      afterZero = true;
    } else {
      if (digit !== null) return null;
      digit = hanDigit(char);
    }
  }
  if (digit === null) return total + section;
  return total + section + digit * shortPlace({ afterZero, lastPlace, lastMyriad, section });
}

/** What a last bare digit counts: ones, or in 二百五 and 三万五 the place below the one before it. */
function shortPlace(at: {
  afterZero: boolean;
  lastPlace: number;
  lastMyriad: number;
  section: number;
}): number {
  if (at.afterZero) return 1;
  if (at.section === 0) return Number.isFinite(at.lastMyriad) ? at.lastMyriad / 10 : 1;
  return at.lastPlace / 10;
}

function hanDigit(char: string): number {
  const index = HAN_DIGITS.indexOf(char);
  // The list has two zeros and two twos: 零〇一二两三…
  if (index <= 1) return 0;
  return index <= 3 ? index - 1 : index - 2;
}

function parseEnglish(text: string): number | null {
  const lower = text.toLowerCase();
  if (lower === 'zero') return 0;
  const hundred = /^(a|[a-z]{3,5})\s{1,3}hundred(?:\s{1,3}(?:and\s{1,3})?([a-z -]{3,20}))?$/.exec(lower);
  if (hundred) {
    const count = hundred[1] === 'a' ? 1 : ENGLISH_VALUES.get(hundred[1] ?? '');
    const rest = hundred[2] === undefined ? 0 : parseBelowHundred(hundred[2]);
    return count === undefined || count > 9 || rest === null ? null : count * 100 + rest;
  }
  return parseBelowHundred(lower);
}

function parseBelowHundred(text: string): number | null {
  const [first = '', second, ...more] = text.split(/[\s-]{1,3}/);
  const tens = ENGLISH_VALUES.get(first);
  if (tens === undefined || more.length > 0) return null;
  if (second === undefined) return tens;
  const ones = ENGLISH_VALUES.get(second);
  return tens >= 20 && ones !== undefined && ones < 10 ? tens + ones : null;
}
