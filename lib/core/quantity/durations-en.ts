// English durations over folded text: one naive pattern, then the checks that turn away what only looks like one.
import { isOpenEnded, isUpperBound, UNIT_HOURS } from './duration-bounds';
import { ARABIC_SOURCE, ENGLISH_SOURCE, parseNumeral } from './numerals';
import type { Duration, DurationUnit, Found } from './types';

const NUMBER = `(?:${ARABIC_SOURCE}|${ENGLISH_SOURCE})`;
// "fourteen (14)", "five to seven (5-7)"; what stands in the brackets is read afterwards. The whole pattern is
// kept small: with numbers spelt out here too, and qualifiers counted, compiling it cost the first English page 57 ms of
// processor time (Node 24); now 7.
const ECHO = '(?:\\s?\\([^()]{1,60}\\))?';
const RANGE = '\\s?(?:-|~)\\s?|\\s(?:to|up to)\\s|(?<=between\\s[a-z\\d ()-]{1,30})\\sand\\s';
const QUALIFIER =
  '(?:(?:consecutive|full|whole|complete|additional|more|calendar|business|working|banking|bank|trading|normal|regular|standard|natural|straight|clear|further|extra|more|short|(?:U\\.?S\\.?|UK))[\\s-]{1,2})*';
const UNIT =
  '(?:business|working|week)?days?|hours?|hrs?\\.?|h|weeks?|wks?\\.?|fortnights?|months?|mos?\\.?|quarters?|years?|yrs?\\.?';
const PATTERN = new RegExp(
  `(?<![a-z\\d_.$€£¥])(?<![\\d][-/:,])(?:` +
    `\\[?(?<number>${NUMBER})(?<echo>${ECHO})` +
    `(?:(?:(?:[\\s-]{0,2}(?:business |working )?(?<firstUnit>days?|hours?|weeks?|months?|years?))?(?:${RANGE})|\\sor\\s)(?<number2>${NUMBER})(?<echo2>${ECHO}))?\\]?[\\s-]{0,2}(?<qualifier>${QUALIFIER})(?<unit>${UNIT})` +
    `|(?<bracketed>\\(\\d{1,4}\\))\\s?(?<qualifierB>${QUALIFIER})(?<unitB>days?|hours?|weeks?|months?|years?)` +
    `|(?:an?|the (?:next|following)|next)\\s(?<qualifierA>${QUALIFIER})(?<unitA>day|hour|week|fortnight|month|quarter|year)` +
    `|half[\\s-](?:an?\\s)?(?<halfUnit>year|month|hour|day)` +
    `|net[\\s-](?<net>7|10|14|15|21|30|45|60|75|90|120|180)(?:[\\s-](?:calendar )?days)?(?![.,]?\\d|\\s?(?:[\\u3400-\\u9fff]|%|percent|USD|dollars|GB|MB))` +
    `)(?:\\(s\\))?(?![a-z\\d])`,
  'gi',
);

const WORKDAY = /business|working|bank|trading|week-?day/i;

// "24 hours a day, 7 days a week", "24-hour support"
const OTHER_WORD_AFTER =
  /^(?:\s?[x×*]\s?\d|\/7|,?\s(?:a|per)\s(?:day|week)\b|[\s-](?:customer |live |online )?(?:support|hotline|helpline|chat|customer service|clock)\b|-to-|\sof age\b)/i;
const AGE_AFTER = /^[\s-](?:old|of age)\b/i;
// "$9.99 a month", "500 cups a day" are rates. "a month" is a length behind these words, before those, or by itself.
const LENGTH_BEFORE =
  /(?:^|[(:;.] ?|\b(?:within|in|after|for|of|than|least|about|over|under|exceed|exceeds|exceeding|takes?|to|until|another|is|only|approximately|around)\s)$/i;
const LENGTH_AFTER = /^(?:'s?\s|\s(?:before|after|prior|from|in advance|notice|later|ago)\b)/i;
const AGE_BEFORE = /\b(?:age of|aged?|ages)\s$/i;
const NEXT_START = /^(?:the )?(?:next|following)/i;

/** The durations of a folded text; offsets into it. */
export function extractEnglishDurations(text: string): Found<Duration>[] {
  const found: Found<Duration>[] = [];
  for (const match of text.matchAll(PATTERN)) {
    const parts = match.groups ?? {};
    const start = match.index;
    const end = start + match[0].length;
    const value = readDuration(parts, match[0], text, start);
    if (value === null || isOtherWord(text, start, end, value.unit)) continue;
    const max = value.max ? !isOpenEnded(text, end) : isUpperBound(text, start, end);
    found.push({ value: { ...value, max }, start, end });
  }
  return found;
}

type Parts = Record<string, string | undefined>;

function readDuration(parts: Parts, whole: string, text: string, start: number): Duration | null {
  if (parts.net !== undefined) return { amount: Number(parts.net), unit: 'day', workday: false, max: false };
  if (parts.halfUnit !== undefined) return halfUnit(parts.halfUnit.toLowerCase());
  if (parts.unitA !== undefined) return readSingle(parts, whole, text, start);
  if (parts.unitB !== undefined) {
    return withUnit(Number((parts.bracketed ?? '').slice(1, -1)), parts.unitB, parts.qualifierB ?? '', false);
  }
  const unit = parts.unit ?? '';
  const first = readNumber(parts.number ?? '', parts.echo);
  const last = parts.number2 === undefined ? first : readNumber(parts.number2, parts.echo2, parts.number);
  if (first === null || last === null) return null;
  const isRange = parts.number2 !== undefined;
  if (isRange && !isSoundRange(parts, first, last)) return null;
  if (/^mos?\.?$/i.test(unit) && !/^\d/.test(parts.number ?? '')) return null;
  return withUnit(last, unit, parts.qualifier ?? '', isRange);
}

/** "5 to 10", "24 hours to 3 days"; not "10 to 5". */
function isSoundRange(parts: Parts, first: number, last: number): boolean {
  const lastUnit = unitOf((parts.unit ?? '').toLowerCase());
  const firstUnit = parts.firstUnit === undefined ? lastUnit : unitOf(parts.firstUnit.toLowerCase());
  return first * UNIT_HOURS[firstUnit] <= last * UNIT_HOURS[lastUnit];
}

/** "a month", "a full year", "the next business day"; "next month" names a month and is none. */
function readSingle(parts: Parts, whole: string, text: string, start: number): Duration | null {
  const unit = (parts.unitA ?? '').toLowerCase();
  const qualifier = parts.qualifierA ?? '';
  if (NEXT_START.test(whole)) return unit === 'day' ? withUnit(1, unit, qualifier, false) : null;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(start + whole.length, start + whole.length + 12);
  const isLength = qualifier !== '' || LENGTH_BEFORE.test(before) || LENGTH_AFTER.test(after);
  return isLength ? withUnit(1, unit, qualifier, false) : null;
}

function withUnit(amount: number, unitWord: string, qualifier: string, max: boolean): Duration | null {
  const word = unitWord.toLowerCase();
  const factor = word.startsWith('fortnight') ? 2 : word.startsWith('quarter') ? 3 : 1;
  const unit = unitOf(word);
  if (amount <= 0 || (unit === 'year' && amount >= 1000)) return null;
  const workday = unit === 'day' && (WORKDAY.test(qualifier) || WORKDAY.test(word));
  return { amount: amount * factor, unit, workday, max };
}

function unitOf(word: string): DurationUnit {
  if (word.startsWith('h')) return 'hour';
  if (word.startsWith('fortnight') || /^(?:weeks?|wk)/.test(word))
    return word.startsWith('weekd') ? 'day' : 'week';
  if (word.startsWith('m') || word.startsWith('quarter')) return 'month';
  return word.startsWith('y') ? 'year' : 'day';
}

function halfUnit(unit: string): Duration {
  const plain = { workday: false, max: false };
  if (unit === 'year') return { amount: 6, unit: 'month', ...plain };
  if (unit === 'month') return { amount: 15, unit: 'day', ...plain };
  return { amount: 0.5, unit: unit === 'hour' ? 'hour' : 'day', ...plain };
}

/** A number with its echo in brackets; null where they disagree. The echo of a range repeats the whole range. */
function readNumber(number: string, echo: string | undefined, rangeFrom?: string): number | null {
  const value = parseNumeral(number);
  if (value === null || !echo) return value;
  const echoes = echo.replace(/[()]/g, '').trim();
  // Before it is taken for a range: "twenty-one" has a dash of its own.
  if (parseNumeral(echoes) === value) return value;
  const [from, to] = echoes.split(/-|~|\sto\s/);
  if (to === undefined || rangeFrom === undefined || parseNumeral(to.trim()) !== value) return null;
  return parseNumeral((from ?? '').trim()) === parseNumeral(rangeFrom) ? value : null;
}

function isOtherWord(text: string, start: number, end: number, unit: DurationUnit): boolean {
  const after = text.slice(end, end + 24);
  // An age is counted in years: "less than 7 days old" is said of payments.
  const before = text.slice(Math.max(0, start - 10), start);
  if (unit === 'year' && (AGE_AFTER.test(after) || AGE_BEFORE.test(before))) return true;
  return OTHER_WORD_AFTER.test(after);
}
