// Chinese durations over folded text. A naive reading takes number and unit; the checks after it turn away what only
// looks like a duration. Chinese has no word borders, so every check names the characters beside.
import { isOpenEnded, isUpperBound, UNIT_HOURS } from './duration-bounds';
import { type ChineseStatement, findChineseStatement } from './durations-zh-pattern';
import { HAN_NUMERAL_CHARS, parseNumeral } from './numerals';
import type { Duration, DurationUnit, Found } from './types';

const UNITS: Readonly<Record<string, DurationUnit>> = {
  小时: 'hour',
  钟头: 'hour',
  周: 'week',
  自然周: 'week',
  星期: 'week',
  礼拜: 'week',
  月: 'month',
  自然月: 'month',
  日历月: 'month',
  整月: 'month',
  季度: 'month',
  年: 'year',
  自然年: 'year',
  整年: 'year',
};
const WORKDAY = /工作[日天]|营业日|交易日/;

// What follows the unit's last character and makes another word of it.
const OTHER_WORD_AFTER: Readonly<Record<string, RegExp>> = {
  日: /^(?:[常历志程均报元圆本文语式]|期(?![间限内满])|\s?\d{1,2}\s?[:点时]|\s?(?:上午|下午|凌晨|晚))/,
  天: /^(?:[气猫然赋地平]|\s?[x×*]\s?\d|\s?24\s?小时)/i,
  周: /^[年岁边末刊期报]/,
  月: /^[票供租饼]/,
  年: new RegExp(
    `^(?:[级代底初末终龄检鉴岁后前]?(?<=[级代底初末终龄检鉴岁])|后出生|\\s?[\\d${HAN_NUMERAL_CHARS}]{1,3}\\s?月|度(?!会员))`,
  ),
  小时: /^(?:制|\s?(?:全天|客服|热线|营业|人工|不间断|不打烊|自助|为您服务|响应服务|在线客服|在线服务)|\s?[x×*/]\s?7)/i,
};

// 第七天 is a day, not a length, but 到期前第9天 is nine days away; 11月7日 and 11月1日、7日 are dates, 7×24小时 are opening hours, 周/星期 + 一 is a weekday.
const ORDINAL_BEFORE = /(?<![前后])第\s?$/;
const DATE_BEFORE = /(?<!个)月\s?(?:[\d、,和及或日号至到~-]{1,9})?$/;
const OPENING_HOURS_BEFORE = /(?:[x×*]|每[天日]|全[天日]|7天)\s?$/i;
// "一" that belongs to the word before it: 统一年费, 同一天, 下一个月, 某一天.
const ONE_OF_BEFORE = /(?:[统同唯单任逐专某每这那哪下上首之]|星期|礼拜|最后)$/;
// The next working day is a length of one: 下一个工作日.
const NEXT_BEFORE = /下$/;
// 次日达 is a kind of delivery; 次日起算, 次日零点, 次日的房费 name a day from which something else runs.
const NEXT_DAY_AS_DATE = /^\s?(?:[达起的之零凌上下中晚]|开始|\d{1,2}\s?[点时:])/;
const HALF_BEFORE = /[大小上下前后多夜对过折减]$/;

/** The durations of a folded text; offsets into it. */
export function extractChineseDurations(text: string): Found<Duration>[] {
  const found: Found<Duration>[] = [];
  let said = findChineseStatement(text, 0);
  for (; said; said = findChineseStatement(text, said.end)) {
    const { end } = said;
    const listMark = listMarkLength(said.number);
    const value = said.next === undefined ? readDuration(said, listMark) : readNextDay(said.next, text, end);
    if (value === null || isOtherWord(text, said)) continue;
    const start = said.start + listMark;
    const max = value.max ? !isOpenEnded(text, end) : isUpperBound(text, start, end);
    found.push({ value: { ...value, max }, start, end });
  }
  return found;
}

function readDuration(said: ChineseStatement, listMark: number): Duration | null {
  const unitWord = said.unit;
  const unit = UNITS[unitWord] ?? 'day';
  const workday = WORKDAY.test(unitWord);
  if (said.isHalf) return halfUnit(unit, unitWord, workday);
  // 三月 is March and 一季度 the first quarter; only 个 makes them lengths.
  if ((unitWord === '月' || unitWord === '季度') && !said.hasClassifier) return null;
  if (said.hasClassifier && (unitWord === '天' || unitWord === '日' || unitWord === '年')) return null;
  const isRange = said.number2 !== undefined;
  const first = readNumber(said.number.slice(listMark), said.echo);
  const last = said.number2 === undefined ? first : readNumber(said.number2, said.echo2, said.number);
  if (first === null || last === null || last <= 0) return null;
  if (isRange && !isSoundRange(said.firstUnit, first, last, unit)) return null;
  if (unit === 'year' && last >= 1000) return null;
  const count = unitWord === '季度' ? last * 3 : last;
  return said.hasHalfMore
    ? addHalf(count, unit, workday, isRange)
    : { amount: count, unit, workday, max: isRange };
}

/** A number with its echo in brackets; null where they disagree. The echo of a range repeats the whole range. */
function readNumber(number: string, echo: string, rangeFrom?: string): number | null {
  const value = parseNumeral(number);
  if (value === null || echo === '') return value;
  const [inner, innerTo] = echo.replace(/[()\s]/g, '').split(/[-~至到]/);
  const echoed = parseNumeral(innerTo ?? inner ?? '');
  if (echoed !== value) return null;
  if (innerTo === undefined) return value;
  return rangeFrom !== undefined && parseNumeral(inner ?? '') === parseNumeral(rangeFrom) ? value : null;
}

/** 3至5, 24小时至3天; not 5至3. */
function isSoundRange(
  firstWord: string | undefined,
  first: number,
  last: number,
  lastUnit: DurationUnit,
): boolean {
  const firstUnit = firstWord === undefined ? lastUnit : (UNITS[firstWord] ?? 'day');
  return first * UNIT_HOURS[firstUnit] <= last * UNIT_HOURS[lastUnit];
}

function halfUnit(unit: DurationUnit, unitWord: string, workday: boolean): Duration | null {
  if (unitWord === '季度' || workday) return null;
  if (unit === 'year') return { amount: 6, unit: 'month', workday, max: false };
  if (unit === 'month') return { amount: 15, unit: 'day', workday, max: false };
  return unit === 'week' ? null : { amount: 0.5, unit, workday, max: false };
}

function addHalf(count: number, unit: DurationUnit, workday: boolean, max: boolean): Duration {
  if (unit === 'year') return { amount: count * 12 + 6, unit: 'month', workday, max };
  if (unit === 'month') return { amount: count * 30 + 15, unit: 'day', workday, max };
  return { amount: count + 0.5, unit, workday, max };
}

function readNextDay(word: string, text: string, end: number): Duration | null {
  if (NEXT_DAY_AS_DATE.test(text.slice(end, end + 6))) return null;
  return { amount: 1, unit: 'day', workday: WORKDAY.test(word), max: false };
}

/** "2.7天内": the 2 is the item's number in its list. Halves and quarters are taken as decimals. */
function listMarkLength(number: string): number {
  const decimal = /^(\d{1,2})\.(\d{1,3})$/.exec(number);
  if (!decimal || /^(?:5|25|75)$/.test(decimal[2] ?? '')) return 0;
  return (decimal[1] ?? '').length + 1;
}

function isOtherWord(text: string, said: ChineseStatement): boolean {
  if (said.next !== undefined) return false;
  const before = text.slice(Math.max(0, said.start - 12), said.start);
  const after = text.slice(said.end, said.end + 8);
  const unitWord = said.unit;
  if (OTHER_WORD_AFTER[unitWord]?.test(after)) return true;
  if (unitWord.endsWith('日') && DATE_BEFORE.test(before)) return true;
  if (unitWord === '小时' && OPENING_HOURS_BEFORE.test(before)) return true;
  if (ORDINAL_BEFORE.test(before)) return true;
  if (said.isHalf) return HALF_BEFORE.test(before);
  const isOne = said.number === '一' || said.number === '1';
  return isOne && ONE_OF_BEFORE.test(before) && !(WORKDAY.test(unitWord) && NEXT_BEFORE.test(before));
}
