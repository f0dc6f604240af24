// The time of day behind a date, with its zone where one is stated: "13:05:09", 下午3点半, "at 3:05 PM (UTC+8)".
import { HAN_NUMERAL_CHARS, parseNumeral } from './numerals';

/** A time as precise as stated, ready to stand behind a civil date: "T13:05:09+08:00"; `end` is its end in the text. */
export interface ClockTime {
  text: string;
  end: number;
}

const ZONE_NAMES: Readonly<Record<string, string>> = {
  Z: 'Z',
  UTC: 'Z',
  GMT: 'Z',
  北京时间: '+08:00',
  中国标准时间: '+08:00',
  台北时间: '+08:00',
  台湾时间: '+08:00',
  香港时间: '+08:00',
  日本时间: '+09:00',
  HKT: '+08:00',
  SGT: '+08:00',
  JST: '+09:00',
  KST: '+09:00',
  PST: '-08:00',
  PDT: '-07:00',
  MDT: '-06:00',
  CDT: '-05:00',
  EST: '-05:00',
  EDT: '-04:00',
  CET: '+01:00',
  CEST: '+02:00',
  // CST is left out: it is China's time as often as Chicago's.
};

const SMALL = `(?:\\d{1,2}|[${HAN_NUMERAL_CHARS}]{1,3})`;
const ZONE = `\\s?\\(?(?<zone>Z(?![a-z])|(?:UTC|GMT)\\s?[+-]\\s?\\d{1,2}(?::?[0-5]\\d)?(?!\\d)|[+-]\\d{2}:?\\d{2}(?!\\d)|${Object.keys(ZONE_NAMES).slice(1).join('|')})(?![a-z])\\)?`;
const PATTERN = new RegExp(
  // Between date and time: T, blanks, a comma, a weekday, "at".
  '(?<gap>[T,]?\\s{0,3})(?:\\(?(?:周|星期|礼拜)[一二三四五六日天]\\)?\\s{0,2}|\\([一二三四五六日]\\)\\s{0,2}|\\((?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]{0,6}\\)\\s?)?' +
    '(?:at\\s|@\\s?|[-|·•]\\s)?(?<zoneFirst>(?:北京|台北|香港)时间\\s?)?' +
    '(?<part>上午|下午|晚上|晚间|晚|傍晚|中午|凌晨|早上|清晨|午夜|[ap]m)?\\s{0,2}' +
    `(?:(?<hour>\\d{1,2}):(?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?![\\d:])` +
    `|(?<hanHour>${SMALL})\\s?[点时](?!间)(?:(?<half>半)|整|\\s?(?<hanMinute>${SMALL})\\s?分(?:\\s?(?<hanSecond>${SMALL})\\s?秒)?)?` +
    '|(?<bareHour>\\d{1,2})(?=\\s?[ap]\\.?m))' +
    `(?:\\s?(?<meridiem>[ap])\\.?m\\.?(?![a-z]))?(?:${ZONE})?`,
  'iy',
);

/**
 * The time that begins at `from` in a folded text, or null where none does. Null too for 24:00 and 晚上12点: the date
 * alone says what they mean, the end of that day, while the next day's zero o'clock would show a later date.
 */
export function readClockTime(text: string, from: number, zoneBefore: string | undefined): ClockTime | null {
  PATTERN.lastIndex = from;
  const match = PATTERN.exec(text);
  const parts = match?.groups;
  if (!match || !parts) return null;
  const hour = toHour(parseNumeral(parts.hour ?? parts.hanHour ?? parts.bareHour ?? ''), dayPart(parts));
  const minute = parts.half === undefined ? readSmall(parts.minute ?? parts.hanMinute) : 30;
  const secondText = parts.second ?? parts.hanSecond;
  const second = readSmall(secondText);
  if (hour === null || minute === null || second === null) return null;
  const clock = `T${pad(hour)}:${pad(minute)}${secondText === undefined ? '' : `:${pad(second)}`}`;
  const isIso = parts.gap?.toUpperCase() === 'T';
  const zone = parts.zone === undefined ? undefined : readZone(parts.zone, isIso);
  // A zone that turned out to be something else (13:05-14:05) is not part of the time.
  const unread = parts.zone !== undefined && zone === null;
  const end = unread ? match[0].lastIndexOf(parts.zone ?? '') + from : from + match[0].length;
  const stated = zone ?? ZONE_NAMES[(parts.zoneFirst ?? zoneBefore ?? '').trim()] ?? '';
  return { text: clock + stated, end: from + text.slice(from, end).trimEnd().length };
}

type DayPart = 'morning' | 'night' | 'noon' | 'afternoon' | 'evening' | 'am' | 'pm' | null;

const DAY_PARTS: Readonly<Record<string, DayPart>> = {
  上午: 'morning',
  早上: 'morning',
  清晨: 'morning',
  凌晨: 'night',
  午夜: 'night',
  中午: 'noon',
  下午: 'afternoon',
  傍晚: 'afternoon',
  晚: 'evening',
  晚上: 'evening',
  晚间: 'evening',
  am: 'am',
  pm: 'pm',
};

function dayPart(parts: Record<string, string | undefined>): DayPart {
  if (parts.meridiem !== undefined) return parts.meridiem.toLowerCase() === 'a' ? 'am' : 'pm';
  return DAY_PARTS[(parts.part ?? '').toLowerCase()] ?? null;
}

function toHour(hour: number | null, part: DayPart): number | null {
  if (hour === null || hour > 23) return null;
  if (hour > 12 || part === null) return hour;
  if (part === 'am' || part === 'night') return hour === 12 ? 0 : hour;
  if (part === 'morning') return hour;
  if (part === 'noon') return hour < 10 ? hour + 12 : hour;
  // 晚上12点 ends the day, 晚上1点 may be of the next.
  if (part === 'evening' && (hour === 12 || hour < 5)) return null;
  return hour === 12 ? 12 : hour + 12;
}

function readSmall(text: string | undefined): number | null {
  if (text === undefined) return 0;
  const value = /^[零〇][一二三四五六七八九]$/.test(text) ? parseNumeral(text.slice(1)) : parseNumeral(text);
  return value === null || value > 59 ? null : value;
}

function readZone(text: string, isIso: boolean): string | null {
  const named = ZONE_NAMES[text.toUpperCase()];
  if (named !== undefined) return named;
  const offset = /^(UTC|GMT)?\s?([+-])\s?(\d{1,2})(?::?(\d{2}))?$/i.exec(text);
  const hours = Number(offset?.[3]);
  if (!offset || hours > 14) return null;
  // "13:05-14:05" is a span of hours; a bare minus counts only behind an ISO time.
  if (offset[1] === undefined && offset[2] === '-' && !isIso) return null;
  return `${offset[2]}${pad(hours)}:${offset[4] ?? '00'}`;
}

function pad(value: number): string {
  return String(value).padStart(2, '0');
}
