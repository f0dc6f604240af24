// Dates in running text, with the time of day where it is stated. A date without its year, a two-digit year and an
// impossible day have no value; 05/11/2026 has one only when the caller says which comes first. Reckoning with dates is
// for the calendar room.
import { readClockTime } from './clock-time';
import { foldQuantityText } from './fold';
import { HAN_NUMERAL_CHARS, parseNumeral } from './numerals';
import type { DateText, Found } from './types';

/** What a reader would know from the place and the day. */
export interface DateOptions {
  /** In 05/11/2026 the day stands first (true) or the month (false); left out, such a date has no value. */
  dayFirst?: boolean;
  /** The civil date of the page, "2026-11-25", for 今天, 昨天, "tomorrow"; left out, those words have no value. */
  today?: string;
}

const GATE =
  /\d{3}|[０-９]{3}|[一二][〇零○九][〇零○一二三四五六七八九]{2}年|[今昨明前后後][天日]|day|morrow/i;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\.?';
const ORDINAL = '(?:st|nd|rd|th)?';
const HAN_SMALL = `[${HAN_NUMERAL_CHARS}]{1,3}`;

const PATTERN = new RegExp(
  '(?:(?<zone>(?:北京|台北|香港)时间)\\s?:?\\s?)?(?:' +
    // 2026-11-25, 2026/11/25, 2026.11.25, 2026年11月25日; not a version v2026.1.2, not the number 2026-11-25-01.
    '(?<![\\dv])(?<!\\d[/.])(?<year>\\d{4})(?:(?<separator>[-/.])(?<month>\\d{1,2})\\k<separator>(?<day>\\d{1,2})(?!\\d|\\k<separator>\\d(?!\\d{3}\\k<separator>))' +
    '|\\s?年\\s?(?<monthZh>\\d{1,2})\\s?月\\s?(?<dayZh>\\d{1,2})(?:\\s?[日号]|(?![\\s\\d]?[\\d日号])))' +
    `|(?<yearHan>[〇零一二三四五六七八九]{4})年(?<monthHan>${HAN_SMALL})月(?<dayHan>${HAN_SMALL})[日号]` +
    // Nov 25, 2026; November 25th 2026; 25 November 2026; 25-Nov-2026; 2026 Nov 25
    `|(?<![a-z])(?<monthA>${MONTH})[\\s-]{1,2}(?<dayA>\\d{1,2})${ORDINAL}(?:,\\s{0,2}|\\s{1,2}|-)(?<yearA>\\d{4})(?!\\d)` +
    `|(?<!\\d|\\d[-/.,])(?<dayB>\\d{1,2})${ORDINAL}[\\s-]{1,2}(?:of\\s)?(?<monthB>${MONTH})(?:,?\\s{1,2}|-|,)(?<yearB>\\d{4})(?!\\d)` +
    `|(?<!\\d)(?<yearC>\\d{4})[\\s-](?<monthC>${MONTH})[\\s-](?<dayC>\\d{1,2})(?!\\d)` +
    '|(?<!\\d|\\d[-/.])(?<first>\\d{1,2})(?<mark>[-/.])(?<second>\\d{1,2})\\k<mark>(?<yearD>\\d{4})(?!\\d|\\k<mark>\\d)' +
    '|(?<![大a-z])(?<relative>今天|今日(?!头条)|昨天|昨日|前天|明天|明日(?!方舟)|后天|yesterday|today|tomorrow)(?![a-z]))',
  'gi',
);

const ZONE_PREFIX = /^.{2}时间\s?:?\s?/;
const RELATIVE_DAYS: Readonly<Record<string, number>> = {
  前天: -2,
  昨天: -1,
  昨日: -1,
  yesterday: -1,
  今天: 0,
  今日: 0,
  today: 0,
  明天: 1,
  明日: 1,
  tomorrow: 1,
  后天: 2,
};

/** The dates a text states, in reading order, as precise as stated. Spans cover date, time and zone. */
export function extractDates(text: string, options: DateOptions = {}): Found<DateText>[] {
  if (!GATE.test(text)) return [];
  const folded = foldQuantityText(text);
  const found: Found<DateText>[] = [];
  for (const match of folded.matchAll(PATTERN)) {
    const parts = match.groups ?? {};
    const day = readDay(parts, options);
    if (day === null) continue;
    const end = match.index + match[0].length;
    const time = readClockTime(folded, end, parts.zone);
    // A zone without a time says nothing about a day, so it is not part of what was read.
    const start = time === null ? end - match[0].replace(ZONE_PREFIX, '').length : match.index;
    found.push({ value: day + (time?.text ?? ''), start, end: time?.end ?? end });
  }
  return found;
}

type Parts = Record<string, string | undefined>;

function readDay(parts: Parts, options: DateOptions): string | null {
  if (parts.relative !== undefined) return readRelative(parts.relative, options.today);
  if (parts.yearHan !== undefined) {
    return civilDate(
      parseNumeral(parts.yearHan),
      parseNumeral(parts.monthHan ?? ''),
      parseNumeral(parts.dayHan ?? ''),
    );
  }
  const monthName = parts.monthA ?? parts.monthB ?? parts.monthC;
  if (monthName !== undefined) {
    const month = MONTHS.indexOf(monthName.slice(0, 3).toLowerCase()) + 1;
    return civilDate(
      Number(parts.yearA ?? parts.yearB ?? parts.yearC),
      month,
      Number(parts.dayA ?? parts.dayB ?? parts.dayC),
    );
  }
  if (parts.yearD !== undefined) return readSlashed(parts, options.dayFirst);
  return civilDate(
    Number(parts.year),
    Number(parts.month ?? parts.monthZh),
    Number(parts.day ?? parts.dayZh),
  );
}

/** 25/11/2026 and 11/25/2026 can be read one way only; 05/11/2026 waits for the caller's word. */
function readSlashed(parts: Parts, dayFirst: boolean | undefined): string | null {
  const first = Number(parts.first);
  const second = Number(parts.second);
  const year = Number(parts.yearD);
  if (first > 12 || first === second) return civilDate(year, second, first);
  if (second > 12) return civilDate(year, first, second);
  if (dayFirst === undefined) return null;
  return dayFirst ? civilDate(year, second, first) : civilDate(year, first, second);
}

function readRelative(word: string, today: string | undefined): string | null {
  const date = today === undefined ? null : /^(\d{4})-(\d{2})-(\d{2})/.exec(today);
  const shift = RELATIVE_DAYS[word.toLowerCase()];
  if (!date || shift === undefined) return null;
  const moved = new Date(Date.UTC(Number(date[1]), Number(date[2]) - 1, Number(date[3]) + shift));
  return moved.toISOString().slice(0, 10);
}

/** "2026-11-25", or null for a day that is not in the calendar, or a year no order or agreement can have. */
function civilDate(year: number | null, month: number | null, day: number | null): string | null {
  if (year === null || month === null || day === null || year < 1900 || year > 2199) return null;
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null;
  return date.toISOString().slice(0, 10);
}
