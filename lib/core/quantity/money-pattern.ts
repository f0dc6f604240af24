// The one pattern that takes amounts out of folded text. Two forms: a sign, code or word before the digits
// (¥298, RMB 298, NT$20), or a unit behind them (298元, 12.99 €, 20 USD). Letters are matched as they stand: "try 30" and
// "all 20" must not become currencies.
import { CODE_CURRENCIES, SIGN_CURRENCIES, WORD_CURRENCIES } from './currencies';
import { HAN_NUMERAL_CHARS } from './numerals';

const SIGNS = alternatives(Object.keys(SIGN_CURRENCIES));
const CODES = `(?<![A-Za-z])${alternatives(Object.keys(CODE_CURRENCIES))}(?![A-Za-z])`;
const WORDS = alternatives(Object.keys(WORD_CURRENCIES));
const DOLLARS = '(?:[Dd]ollars?|DOLLARS?)(?![A-Za-z])';

const DIGITS = "(?:\\d{1,3}(?:[,.']\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,6})?)(?!\\d)";
// "1 299,00 €": a space between groups counts only where the sign follows; in a Chinese list it parts two numbers.
const SPACED = '\\d{1,3}(?: \\d{3}){1,3}(?:,\\d{2})?(?=\\s?(?:€|EUR))';
const SCALE = '(?:十万|百万|千万|[百千万亿]|[kKM](?![A-Za-z])|\\s?(?:thousand|million|billion)(?![a-z]))';
const HAN = `[${HAN_NUMERAL_CHARS}]{1,14}`;
const HAN_DIGIT = '[0-9一二三四五六七八九]';
// 元旦, 元素 and the like are other words; 块 is money with 钱 or at the end of a phrase.
const YUAN =
  '元(?![旦素宇月年组器件宵老首]|数据)(?:整|人民币|新台币|台币|港币|美金|日币|韩币)?|块钱|块(?=$|[,，。;；!！?？、)）\\s/每起一])';
const SMALL_YUAN = `(?:(?<jiao>${HAN_DIGIT})[角毛](?![度落色形]))?(?:零?(?<fen>${HAN_DIGIT})分(?![钟期之]))?`;
const NOTE = `\\s?\\(?(?:${CODES})\\)?`;
const NAMED = `(?:${CODES}|${WORDS})(?:\\s?\\((?:${CODES})\\))?`;

export const MONEY_PATTERN = new RegExp(
  // RMB¥298, USD $20, US$20-US$30, 人民币(RMB)298元, $20 CAD, ¥1.5万
  `(?:(?<name>${NAMED})(?:[\\s:]{0,2}(?<nextSign>(?<![A-Za-z])${SIGNS}|[$¥])|\\.?)|(?<sign>(?<![A-Za-z])${SIGNS}|[$¥]))[\\s:]{0,2}-?` +
    `(?:(?<amount>${DIGITS})(?<scale>${SCALE})?` +
    `(?:(?<joint>\\s?[-~至到]\\s?)(?:${SIGNS}|[$¥])?(?<high>${DIGITS})(?<highScale>${SCALE})?(?!\\s?[个天年月日期周A-Za-z%-]))?` +
    `|(?<han>${HAN})(?=元))` +
    `(?:\\s?(?<after>${YUAN}|円)${SMALL_YUAN})?(?<note>${NOTE})?` +
    // 二元 is never said of a price (两元), but of options and equations.
    // 298元, 1-2万元, 12.99 €, 20 USD, 五美元, 三元五角
    `|(?<!\\d[,.]?)(?<![${HAN_NUMERAL_CHARS}几数多余])` +
    `(?:(?:(?<low2>${DIGITS})(?<joint2>\\s?[-~至到]\\s?))?(?<amount2>${SPACED}|${DIGITS})(?<scale2>${SCALE})?|(?!二元(?!整))(?<han2>${HAN}))\\s?` +
    `(?<after2>${WORDS}|${YUAN}|${CODES}|[€£円]|${DOLLARS})` +
    SMALL_YUAN.replace('jiao', 'jiao2').replace('fen', 'fen2'),
  'g',
);

/** Looks for what every amount has beside its number; most sentences with numbers name no currency at all. */
export const CURRENCY_GATE = new RegExp(
  `[${[...new Set(Object.keys(SIGN_CURRENCIES).map((sign) => sign.slice(-1)))].join('')}元块円]|${WORDS}|${CODES}|${DOLLARS}`,
);

/** The currency a sign, code or word names by itself, or null for `$`, `¥`, 元 and nothing. */
export function namedCurrency(text: string | undefined): string | null {
  if (text === undefined) return null;
  const plain = text
    .trim()
    .replace(/^元整?/, '')
    .replace(/^\(|\)$|(?<=.)\s?\(.*$/g, '');
  return SIGN_CURRENCIES[plain] ?? CODE_CURRENCIES[plain] ?? WORD_CURRENCIES[plain] ?? null;
}

/** Longest first, since one may begin another. */
function alternatives(words: string[]): string {
  const ordered = [...words].sort((a, b) => b.length - a.length);
  return `(?:${ordered.map((word) => word.replace(/[$.]/g, '\\$&')).join('|')})`;
}
