// The term of a plan from its name or price label: 年卡, 连续包月, "Annual plan", "$9.99/mo". Trial days and days given
// on top are not the term. A text that names two different terms (月卡/季卡/年卡) has none.
import { extractDurations } from './durations';
import { foldQuantityText } from './fold';
import { parseNumeral } from './numerals';
import type { Duration, Found, PlanPeriod } from './types';

const PLAN_TEXT_LIMIT_CHARS = 300;

const LIFETIME = /终身|终生|永久(?!封|删|性?损)|买断|life-?time|perpetual|forever/i;

/** A pattern and the period it names; `group` of the pattern, if any, is the count. */
interface Naming {
  pattern: RegExp;
  unit: PlanPeriod['unit'];
  count?: number;
}

// Three layers, strongest first: how the plan is paid, what it is called, what a unit of it costs. "Annual plan,
// $9.99 per month, billed yearly" is a plan of a year.
// Inside a layer the longer word stands before the one it contains (半年 before 年, semi-annual before annual), since
// what one naming has taken is no longer seen by the next.
const PAID: readonly Naming[] = [
  { pattern: /(?:连续)?包半年|半年[付缴繳]|按半年(?:付|支付|计费|扣费)/, unit: 'half-year' },
  {
    pattern:
      /(?:连续|自动续费)?包(?:年|一年)|年[付缴繳]|按年(?:付|支付|缴|计费|扣费|收费|订阅|(?=$|[)\]）】]))|年度付/,
    unit: 'year',
  },
  { pattern: /(?:连续)?包季|季[付缴繳]|按季(?:度)?(?:付|支付|缴|计费|扣费|收费|订阅)/, unit: 'quarter' },
  {
    pattern: /(?:连续)?包(?:月|一个月)|月[付缴繳]|按月(?:付|支付|缴|计费|扣费|收费|订阅|(?=$|[)\]）】]))/,
    unit: 'month',
  },
  { pattern: /(?:连续)?包周|周付|按周(?:付|支付|计费|扣费)/, unit: 'week' },
  { pattern: /(?:连续)?包[天日]|按[天日](?:付|计费|扣费)/, unit: 'day' },
  {
    pattern: /(?:billed|paid|charged|renews|pay|billing|payment)\s(?:every|each)\s(?:6|six)\smonths/i,
    unit: 'half-year',
  },
  {
    pattern: /(?:billed|paid|charged|renews|pay|billing|payment)\s(?:every|each)\s(?:3|three)\smonths/i,
    unit: 'quarter',
  },
  { pattern: /(?:billed|paid|charged|renews|pay)\s(?:semi-?annually|half-?yearly)/i, unit: 'half-year' },
  {
    pattern:
      /(?:billed|paid|charged|renews|pay)\s(?:once\s)?(?:annually|yearly|every\s(?:12 months|year)|per year|(?:once )?a year|each year)|(?:annual|yearly)\s(?:billing|payment)/i,
    unit: 'year',
  },
  {
    pattern:
      /(?:billed|paid|charged|renews|pay)\s(?:quarterly|every quarter)|quarterly\s(?:billing|payment)/i,
    unit: 'quarter',
  },
  {
    pattern:
      /(?:billed|paid|charged|renews|pay)\s(?:monthly|every month|per month|month-to-month|each month)|monthly\s(?:billing|payment)/i,
    unit: 'month',
  },
  { pattern: /(?:billed|paid|charged|renews|pay)\s(?:weekly|every week|per week)/i, unit: 'week' },
];
const NAMED: readonly Naming[] = [
  { pattern: /双周(?:卡|会员|订阅|套餐)/, unit: 'week', count: 2 },
  { pattern: /双月(?:卡|会员|订阅|套餐)/, unit: 'month', count: 2 },
  { pattern: /双年(?:卡|会员|订阅|套餐)/, unit: 'year', count: 2 },
  { pattern: /半年度?/, unit: 'half-year' },
  {
    pattern:
      /(?<![\d一二两三四五六七八九十百每个])年(?:卡|费会员|度会员|会员|度套餐|度订阅|度服务|度方案|度版|套餐|订阅|票|VIP|SVIP|费)|年度(?!账单|报告|总结|盘点|榜)/i,
    unit: 'year',
  },
  {
    pattern:
      /(?<![\d一二两三四五六七八九十每个])季(?:卡|费|度会员|会员|度卡|套餐|订阅|VIP)|(?<![\d一二两三四五六七八九十每个第])季度/i,
    unit: 'quarter',
  },
  {
    pattern: /(?<![\d一二两三四五六七八九十每个])月(?:卡|费会员|度会员|会员|套餐|订阅|票|VIP|SVIP|费)|月度/i,
    unit: 'month',
  },
  { pattern: /(?<![\d一二两三四五六七八九十每个])周(?:卡|会员|度会员|套餐|订阅|VIP|费)/i, unit: 'week' },
  { pattern: /(?<![\d一二两三四五六七八九十每半])[日天](?:卡|会员(?!日))/, unit: 'day' },
  { pattern: /semi-?annual(?:ly)?|half-?year(?:ly)?|bi-?annual(?:ly)?/i, unit: 'half-year' },
  { pattern: /(?<![a-z-])(?:annual(?:ly)?|yearly)(?![a-z])/i, unit: 'year' },
  { pattern: /(?<![a-z])biennial(?:ly)?(?![a-z])/i, unit: 'year', count: 2 },
  { pattern: /(?<![a-z-])quarterly(?![a-z])/i, unit: 'quarter' },
  // "bi-monthly" and "bi-weekly" mean twice in one or once in two: no value.
  { pattern: /(?<![a-z-])monthly(?![a-z])|month-to-month/i, unit: 'month' },
  { pattern: /(?<![a-z-])weekly(?![a-z])/i, unit: 'week' },
];
const PRICED: readonly Naming[] = [
  { pattern: /\/\s?半年|每半年/, unit: 'half-year' },
  { pattern: /\/\s?年|每(?:一)?年/, unit: 'year' },
  { pattern: /\/\s?季|每(?:个)?季度?/, unit: 'quarter' },
  { pattern: /\/\s?(?:个)?月|每(?:个|一个)?月/, unit: 'month' },
  { pattern: /\/\s?周|每(?:一)?周(?![一二三四五六日末])/, unit: 'week' },
  { pattern: /\/\s?[天日]|每[天日]/, unit: 'day' },
  { pattern: /(?:\/\s?|(?<![a-z])(?:per|every|each|an?)\s)(?:years?|yr|annum)(?![a-z])/i, unit: 'year' },
  { pattern: /(?:\/\s?|(?<![a-z])(?:per|every|each)\s)(?:quarter|qtr)(?![a-z])/i, unit: 'quarter' },
  { pattern: /(?:\/\s?|(?<![a-z])(?:per|every|each|an?)\s)(?:months?|mos?|mth)(?![a-z])/i, unit: 'month' },
  { pattern: /(?:\/\s?|(?<![a-z])(?:per|every|each|an?)\s)(?:weeks?|wk)(?![a-z])/i, unit: 'week' },
  { pattern: /(?:\/\s?|(?<![a-z])(?:per|every|each)\s)days?(?![a-z])/i, unit: 'day' },
];

// 送30天, "+ 3 months free", 7天试用, 7天无理由: given, tried or granted, but not the term.
const EXTRA_BEFORE = /(?:送|赠|额外|\+|试用|体验|免费|首|前|free|bonus|extra|trial|first|within|refund)\s?$/i;
const EXTRA_AFTER =
  /^\s?[-\s]?(?:的)?(?:免费|试用|体验|无理由|内|前|后|free|trial|money|refund|guarantee|of free|on us|bonus)/i;

// Terms that are the same length in different words: 年卡（12个月）, 月卡 31天.
const EQUIVALENT_DAYS: Readonly<Record<Exclude<PlanPeriod['unit'], 'lifetime'>, number>> = {
  day: 1,
  week: 7,
  month: 30.4,
  quarter: 91.2,
  'half-year': 182.5,
  year: 365,
};
const SAME_TERM_TOLERANCE = 0.03;

/** The term a plan's name or price label states, or null. Counts and units as written: 12个月 is 12 months, 年卡 a year. */
export function parsePlanPeriod(text: string): PlanPeriod | null {
  if (text === '' || text.length > PLAN_TEXT_LIMIT_CHARS) return null;
  const folded = foldQuantityText(text);
  if (LIFETIME.test(folded)) return onlyLifetime(folded);
  for (const layer of [PAID, NAMED, PRICED]) {
    const periods = readLayer(folded, layer);
    if (layer === NAMED) periods.push(...readCounted(folded));
    if (periods.length > 0) return onlyTerm(periods);
  }
  return null;
}

/** 终身会员 is for life; 月卡 / 年卡 / 终身 is a list of plans. */
function onlyLifetime(text: string): PlanPeriod | null {
  const others = [...readLayer(text, PAID), ...readLayer(text, NAMED)];
  return others.length === 0 ? { count: 1, unit: 'lifetime' } : null;
}

function readLayer(text: string, layer: readonly Naming[]): PlanPeriod[] {
  const periods: PlanPeriod[] = [];
  let rest = text;
  for (const { pattern, unit, count } of layer) {
    const match = pattern.exec(rest);
    if (!match) continue;
    periods.push({ count: count ?? 1, unit });
    rest =
      rest.slice(0, match.index) + '#'.repeat(match[0].length) + rest.slice(match.index + match[0].length);
  }
  return periods;
}

/** 12个月, 31天, "1 year", 2个季度; halves are left to the names (半年). */
function readCounted(text: string): PlanPeriod[] {
  const periods: PlanPeriod[] = [];
  for (const found of extractDurations(text)) {
    const before = text.slice(Math.max(0, found.start - 9), found.start);
    const after = text.slice(found.end, found.end + 12);
    if (EXTRA_BEFORE.test(before) || EXTRA_AFTER.test(after)) continue;
    const period = toPeriod(text, found);
    if (period !== null) periods.push(period);
  }
  return periods;
}

function toPeriod(text: string, found: Found<Duration>): PlanPeriod | null {
  const { amount, unit, workday } = found.value;
  const words = text.slice(found.start, found.end);
  if (workday || unit === 'hour' || /^(?:一|半)?半年$|half/i.test(words)) return null;
  // "a month" is a rate as often as a term; the layer of prices knows it.
  if (/^an?\s/i.test(words)) return null;
  const quarters = /^(.{1,4}?)\s?个?(?:季度|[\s-]?quarters?)$/i.exec(words);
  const count = quarters ? parseNumeral(quarters[1] ?? '') : amount;
  if (count === null || !Number.isInteger(count)) return null;
  return { count, unit: quarters ? 'quarter' : unit };
}

/** The first of several wordings of one term, the name before the count (年卡 365天); null when they differ. */
function onlyTerm(periods: PlanPeriod[]): PlanPeriod | null {
  const [first, ...others] = periods;
  if (first === undefined) return null;
  const length = lengthDays(first);
  const same = others.every((other) => Math.abs(lengthDays(other) / length - 1) <= SAME_TERM_TOLERANCE);
  return same ? first : null;
}

function lengthDays(period: PlanPeriod): number {
  return period.unit === 'lifetime' ? Number.POSITIVE_INFINITY : period.count * EQUIVALENT_DAYS[period.unit];
}
