// English durations over folded text: a naive reading, then the checks that turn away what only looks like one.
import { isOpenEnded, isUpperBound, UNIT_HOURS } from './duration-bounds';
import { type EnglishStatement, findEnglishStatement } from './durations-en-pattern';
import { toSmallLetters } from './fold';
import { parseNumeral } from './numerals';
import type { Duration, DurationUnit, Found } from './types';

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
  const small = toSmallLetters(text);
  let said = findEnglishStatement(small, 0);
  for (; said; said = findEnglishStatement(small, said.end)) {
    const { start, end } = said;
    const value = readDuration(said, small);
    if (value === null || isOtherWord(text, start, end, value.unit)) continue;
    const max = value.max ? !isOpenEnded(text, end) : isUpperBound(text, start, end);
    found.push({ value: { ...value, max }, start, end });
  }
  return found;
}

type Statement<Form extends EnglishStatement['form']> = Extract<EnglishStatement, { form: Form }>;

function readDuration(said: EnglishStatement, text: string): Duration | null {
  if (said.form === 'net') return { amount: said.days, unit: 'day', workday: false, max: false };
  if (said.form === 'half') return halfUnit(said.unit);
  if (said.form === 'single') return readSingle(said, text);
  if (said.form === 'bracketed') return withUnit(said.amount, said.unit, said.qualifier, false);
  return readCounted(said);
}

function readCounted({ number, echo, last, qualifier, unit }: Statement<'counted'>): Duration | null {
  const first = readNumber(number, echo);
  const highest = last === null ? first : readNumber(last.number, last.echo, number);
  if (first === null || highest === null) return null;
  if (last !== null && !isSoundRange(first, last.firstUnit ?? unit, highest, unit)) return null;
  if (/^mos?\.?$/.test(unit) && !/^\d/.test(number)) return null;
  return withUnit(highest, unit, qualifier, last !== null);
}

/** "5 to 10", "24 hours to 3 days"; not "10 to 5". */
function isSoundRange(first: number, firstUnit: string, last: number, lastUnit: string): boolean {
  return first * UNIT_HOURS[unitOf(firstUnit)] <= last * UNIT_HOURS[unitOf(lastUnit)];
}

/** "a month", "a full year", "the next business day"; "next month" names a month and is none. */
function readSingle(
  { start, end, article, qualifier, unit }: Statement<'single'>,
  text: string,
): Duration | null {
  if (NEXT_START.test(article)) return unit === 'day' ? withUnit(1, unit, qualifier, false) : null;
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 12);
  const isLength = qualifier !== '' || LENGTH_BEFORE.test(before) || LENGTH_AFTER.test(after);
  return isLength ? withUnit(1, unit, qualifier, false) : null;
}

function withUnit(amount: number, word: string, qualifier: string, max: boolean): Duration | null {
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
function readNumber(number: string, echo: string, rangeFrom?: string): number | null {
  const value = parseNumeral(number);
  if (value === null || echo === '') return value;
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
