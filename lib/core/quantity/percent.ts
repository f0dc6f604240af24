// Percentages in running text, as numbers of percent: 10%, 百分之十, 千分之三, "ten (10) percent", 扣除两成. Discounts in
// 折 are not read: 八折 is a price, not a share that is kept back.
import { foldQuantityText } from './fold';
import { ARABIC_SOURCE, ENGLISH_SOURCE, HAN_NUMERAL_CHARS, HAN_SOURCE, parseNumeral } from './numerals';
import type { Found } from './types';

const GATE = /[%％‰﹪٪成]|分之|个百分点|個百分點|percent|per cent|\bpct\b/i;

// 百分之十(10%), 10%(百分之十): the echo belongs to the same statement.
const ECHO = `(?:\\s?\\(\\s?(?:(?<echo>${ARABIC_SOURCE})\\s?%|百分之(?<echoHan>${HAN_SOURCE})|(?<echoEnglish>${ENGLISH_SOURCE})\\s?per\\s?cent)\\s?\\))?`;
const PATTERN = new RegExp(
  `(?:(?<![\\d%][.,]?)(?:(?<arabic>${ARABIC_SOURCE})|(?<![a-z])(?<english>${ENGLISH_SOURCE}))(?:\\s?\\(\\s?(?<inner>\\d{1,3})\\s?\\))?\\s?(?<sign>%|‰|per\\s?cent(?!age|ile)|pct(?![a-z])|个百分点)` +
    `|(?<base>百|千|万)分之(?<han>${HAN_SOURCE}(?:点[${HAN_NUMERAL_CHARS}]{1,4})?|${ARABIC_SOURCE})` +
    // 两成 only where a share can be meant; 一成不变, 三成员 and 五成新 are other words.
    `|(?<![${HAN_NUMERAL_CHARS}几数\\d])(?<tenths>[一二两三四五六七八九1-9])成(?<half>半)?(?=[以的手费作退违扣给归,，。、；;!)）]|服务费|\\s|$)` +
    `)${ECHO}`,
  'gi',
);

/** The percentages a text states, in reading order. An echo in brackets that disagrees drops the statement. */
export function extractPercents(text: string): Found<number>[] {
  if (!GATE.test(text)) return [];
  const folded = foldQuantityText(text);
  const found: Found<number>[] = [];
  for (const match of folded.matchAll(PATTERN)) {
    const value = readPercent(match.groups ?? {});
    if (value !== null) found.push({ value, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

function readPercent(parts: Record<string, string | undefined>): number | null {
  const value = readShare(parts);
  const echo = parts.echo ?? parts.echoHan ?? parts.echoEnglish;
  if (value === null || (echo !== undefined && parseNumeral(echo) !== value)) return null;
  return value;
}

function readShare(parts: Record<string, string | undefined>): number | null {
  if (parts.tenths !== undefined) {
    const tenths = parseNumeral(parts.tenths);
    return tenths === null ? null : tenths * 10 + (parts.half === undefined ? 0 : 5);
  }
  if (parts.han !== undefined) {
    // 百分之百 is the one place where a bare 百 is a number.
    const value = parts.han === '百' && parts.base === '百' ? 100 : parseDecimal(parts.han);
    return value === null ? null : scaled(value, parts.base === '百' ? 1 : parts.base === '千' ? 10 : 100);
  }
  const value = parseNumeral(parts.arabic ?? parts.english ?? '');
  if (value === null || (parts.inner !== undefined && Number(parts.inner) !== value)) return null;
  return parts.sign === '‰' ? scaled(value, 10) : value;
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
