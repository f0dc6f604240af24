// Where a Chinese text says number and unit, before anything is made of it: 7(七)天, 三至五个工作日, 半个月, 一年半, 次日.
// One pattern over the whole would repeat the numeral seven times; read piece by piece from the places where a number
// begins, it is compiled in a tenth of the time and every piece fails at its first character.
import { matchAt } from './match-at';
import { ARABIC_SOURCE, HAN_NUMERAL_CHARS, HAN_SOURCE } from './numerals';

/** The words of one statement; `start` is before an opening bracket of the number, 【7】天. */
export interface ChineseStatement {
  start: number;
  end: number;
  /** Empty for a half and for the next day. */
  number: string;
  echo: string;
  /** The upper end of a range. */
  number2: string | undefined;
  echo2: string;
  firstUnit: string | undefined;
  unit: string;
  isHalf: boolean;
  hasClassifier: boolean;
  /** 一个半月, 一年半. */
  hasHalfMore: boolean;
  /** 次日, 次一个工作日. */
  next: string | undefined;
}

const NUMBER = `(?:${ARABIC_SOURCE}|${HAN_SOURCE})`;
// 7, 7(七), 七(7), 三至五(3-5)
const COUNTED = `(${NUMBER})((?:\\s?\\(\\s?${NUMBER}(?:\\s?[-~至到]\\s?${NUMBER})?\\s?\\))?)`;
const DASH = '\\s?(?:-{1,2}|~|至|到)\\s?';
const UNIT =
  '(?:银行)?(?:工作日|工作天|营业日|交易日)|自然日|自然天|日历日|日历天|公历日|小时|钟头|自然周|自然月|日历月|整月|自然年|整年|星期|礼拜|季度|[天日周月年]';
const MEASURE = `[\\s_]{0,3}(个(半)?)?\\s?(${UNIT})(半(?![价额数费年月天日]))?`;

// Not inside a number, and not behind a vague one (几, 数, 多) or a date's dash.
const BEGINNING = new RegExp(
  `(?<![\\d${HAN_NUMERAL_CHARS}几数多][.,]?)(?<!\\d[-/:])[【[\\d${HAN_NUMERAL_CHARS}半]|[次翌隔]`,
  'g',
);
const NEXT_DAY = /次日|翌日|次一日|隔日|次一?(?:个)?(?:工作日|营业日)/y;
const FIRST = new RegExp(`(?:[【[]\\s?)?${COUNTED}`, 'y');
const LAST = new RegExp(`(?:\\s?个?(工作日|自然日|小时|[天日周月年])?${DASH}|\\s?或\\s?)${COUNTED}`, 'y');
const COUNTED_MEASURE = new RegExp(`(?:\\s?[】\\]])?${MEASURE}`, 'y');
const HALF_MEASURE = new RegExp(`半${MEASURE}`, 'y');

/** The next statement at or behind `from` in a folded text, or null. */
export function findChineseStatement(text: string, from: number): ChineseStatement | null {
  BEGINNING.lastIndex = from;
  for (let found = BEGINNING.exec(text); found; found = BEGINNING.exec(text)) {
    const statement = readStatement(text, found.index, found[0]);
    if (statement) return statement;
  }
  return null;
}

function readStatement(text: string, at: number, char: string): ChineseStatement | null {
  if (char === '次' || char === '翌' || char === '隔') {
    const next = matchAt(NEXT_DAY, text, at)?.[0];
    return next === undefined ? null : { ...NOTHING, start: at, end: at + next.length, next };
  }
  if (char === '半') return withMeasure({ ...NOTHING, start: at, isHalf: true }, text, HALF_MEASURE, at);
  const first = matchAt(FIRST, text, at);
  if (!first) return null;
  const counted = { ...NOTHING, start: at, number: first[1] ?? '', echo: first[2] ?? '' };
  const end = FIRST.lastIndex;
  const last = matchAt(LAST, text, end);
  if (last) {
    const range = { ...counted, firstUnit: last[1], number2: last[2], echo2: last[3] ?? '' };
    const statement = withMeasure(range, text, COUNTED_MEASURE, LAST.lastIndex);
    if (statement) return statement;
  }
  // In 7天至30元 the second number counts something else.
  return withMeasure(counted, text, COUNTED_MEASURE, end);
}

const NOTHING: ChineseStatement = {
  start: 0,
  end: 0,
  number: '',
  echo: '',
  number2: undefined,
  echo2: '',
  firstUnit: undefined,
  unit: '',
  isHalf: false,
  hasClassifier: false,
  hasHalfMore: false,
  next: undefined,
};

function withMeasure(
  statement: ChineseStatement,
  text: string,
  pattern: RegExp,
  at: number,
): ChineseStatement | null {
  const match = matchAt(pattern, text, at);
  if (!match) return null;
  statement.end = pattern.lastIndex;
  statement.unit = match[3] ?? '';
  statement.hasClassifier = match[1] !== undefined;
  statement.hasHalfMore = match[2] !== undefined || match[4] !== undefined;
  return statement;
}
