// Where an English text says number and unit, before anything is made of it: "fourteen (14) days", "5 to 7 business
// days", "a full year", "half a month", "net 30". It is read piece by piece from the places where one begins: one pattern
// over the whole repeats number words and qualifiers, and compiling that cost the first English page a long task.
import { matchAt, skipAt } from './match-at';
import { ENGLISH_BEGINNING, numberAt } from './numerals';

/** The words of one statement, in small letters. Which fields are set depends on the form. */
export type EnglishStatement = { start: number; end: number } & (
  | {
      form: 'counted';
      number: string;
      echo: string;
      last: LastNumber | null;
      qualifier: string;
      unit: string;
    }
  /** "(14) days" behind a word that is no number. */
  | { form: 'bracketed'; amount: number; qualifier: string; unit: string }
  /** "a month", "the next business day"; `article` with its blank. */
  | { form: 'single'; article: string; qualifier: string; unit: string }
  | { form: 'half'; unit: string }
  | { form: 'net'; days: number }
);

/** The upper end of a range. */
interface LastNumber {
  firstUnit: string | undefined;
  number: string;
  echo: string;
}

const BEGINNING = new RegExp(
  `(?<![a-z\\d_.$€£¥])(?<!\\d[-/:,])(?:[[(\\d]|an?\\s|the (?:nex|fol)|ne[tx]|half|${ENGLISH_BEGINNING})`,
  'g',
);
const ECHO_OPENING = /\s?\(\s?/y;
const ECHO_JOINT = /\s?(?:-|~|to)\s?/y;
const ECHO_CLOSING = /\s?\)/y;
const JOINT =
  /(?:[\s-]{0,2}(?:business |working )?(days?|hours?|weeks?|months?|years?))?(?:\s?[-~]\s?|\s(?:to|up to)\s|(?<=between\s[a-z\d ()-]{1,30})\sand\s)|\sor\s/y;
const GAP = /\]?[\s-]{0,2}/y;
const QUALIFIER =
  /(?:(?:consecutive|full|whole|complete|additional|more|calendar|business|working|banking|bank|trading|normal|regular|standard|natural|straight|clear|further|extra|more|short|(?:u\.?s\.?|uk))[\s-]{1,2})*/y;
const UNIT =
  /((?:business|working|week)?days?|hours?|hrs?\.?|h|weeks?|wks?\.?|fortnights?|months?|mos?\.?|quarters?|years?|yrs?\.?)(?:\(s\))?(?![a-z\d])/y;
const BRACKETED = /\((\d{1,4})\)\s?/y;
const ARTICLE = /(?:an?|the (?:next|following)|next)\s/y;
const HALF = /half[\s-](?:an?\s)?(year|month|hour|day)(?:\(s\))?(?![a-z\d])/y;
const NET =
  /net[\s-](7|10|14|15|21|30|45|60|75|90|120|180)(?:[\s-](?:calendar )?days)?(?![.,]?\d|\s?(?:[\u3400-\u9fff]|%|percent|usd|dollars|gb|mb))(?:\(s\))?(?![a-z\d])/y;

const BRACKETED_UNIT = /^(?:day|hour|week|month|year)s?$/;
const SINGLE_UNIT = /^(?:day|hour|week|fortnight|month|quarter|year)$/;

/** The next statement at or behind `from` in a folded text of small letters, or null. */
export function findEnglishStatement(text: string, from: number): EnglishStatement | null {
  BEGINNING.lastIndex = from;
  for (let found = BEGINNING.exec(text); found; found = BEGINNING.exec(text)) {
    const statement = readStatement(text, found.index);
    if (statement) return statement;
    // What was looked at to recognise a word may hold the next beginning: "the (14) days".
    BEGINNING.lastIndex = found.index + 1;
  }
  return null;
}

function readStatement(text: string, at: number): EnglishStatement | null {
  const char = text.charAt(at);
  if (char === '(') return readBracketed(text, at);
  const counted = readCounted(text, at);
  if (counted || char === '[' || (char >= '0' && char <= '9')) return counted;
  if (char === 'h') return readHalf(text, at);
  return char === 'n' && text.startsWith('net', at) ? readNet(text, at) : readSingle(text, at);
}

function readCounted(text: string, at: number): EnglishStatement | null {
  const from = text.charAt(at) === '[' ? at + 1 : at;
  const number = numberAt(text, from);
  if (number === undefined) return null;
  const echoFrom = from + number.length;
  const echo = readEcho(text, echoFrom);
  const end = echoFrom + echo.length;
  const last = readLast(text, end);
  const said = { form: 'counted' as const, start: at, number, echo };
  const range = last && readMeasure(text, skipAt(GAP, text, last.end));
  if (range) return { ...said, last, ...range };
  // In "7 days to 30 users" the second number counts something else.
  const measure = readMeasure(text, skipAt(GAP, text, end));
  return measure && { ...said, last: null, ...measure };
}

function readLast(text: string, at: number): (LastNumber & { end: number }) | null {
  const joint = matchAt(JOINT, text, at);
  if (!joint) return null;
  const from = at + joint[0].length;
  const number = numberAt(text, from);
  if (number === undefined) return null;
  const echo = readEcho(text, from + number.length);
  return { firstUnit: joint[1], number, echo, end: from + number.length + echo.length };
}

/** " (14)", "(5-7)", "(five to seven)"; empty where none follows. */
function readEcho(text: string, at: number): string {
  const from = skipAt(ECHO_OPENING, text, at);
  const first = from === at ? undefined : numberAt(text, from);
  if (first === undefined) return '';
  const end = from + first.length;
  const joint = skipAt(ECHO_JOINT, text, end);
  const last = joint === end ? undefined : numberAt(text, joint);
  return matchAt(ECHO_CLOSING, text, last === undefined ? end : joint + last.length)
    ? text.slice(at, ECHO_CLOSING.lastIndex)
    : '';
}

function readBracketed(text: string, at: number): EnglishStatement | null {
  const bracketed = matchAt(BRACKETED, text, at);
  const measure = bracketed && readMeasure(text, BRACKETED.lastIndex);
  if (!measure || !BRACKETED_UNIT.test(measure.unit)) return null;
  return { form: 'bracketed', start: at, amount: Number(bracketed[1]), ...measure };
}

function readSingle(text: string, at: number): EnglishStatement | null {
  const article = matchAt(ARTICLE, text, at)?.[0];
  const measure = article !== undefined && readMeasure(text, at + article.length);
  if (!measure || !SINGLE_UNIT.test(measure.unit)) return null;
  return { form: 'single', start: at, article, ...measure };
}

function readHalf(text: string, at: number): EnglishStatement | null {
  const half = matchAt(HALF, text, at);
  return half && { form: 'half', start: at, end: HALF.lastIndex, unit: half[1] ?? '' };
}

function readNet(text: string, at: number): EnglishStatement | null {
  const net = matchAt(NET, text, at);
  return net && { form: 'net', start: at, end: NET.lastIndex, days: Number(net[1]) };
}

function readMeasure(text: string, at: number): { qualifier: string; unit: string; end: number } | null {
  const unitFrom = skipAt(QUALIFIER, text, at);
  const unit = matchAt(UNIT, text, unitFrom)?.[1];
  if (unit === undefined) return null;
  return { qualifier: text.slice(at, unitFrom), unit, end: UNIT.lastIndex };
}
