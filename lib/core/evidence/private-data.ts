// Finds data that tells who a person is: what a redacted copy covers. Order numbers, amounts, times and products are
// evidence and stay. Naive finders first, then overlaps are settled in one place.
import type { PrivateKind } from './types';

/** `person`: words that the person named. */
export type PrivateMatch = { kind: PrivateKind | 'person'; start: number; end: number };

type Finder = { kind: PrivateKind; pattern: RegExp; accept?: (value: string, before: string) => boolean };

export const MASK = '█';

const SEPARATOR = '[ \\u00a0-]?';
const BEFORE_NUMBER = '(?<![A-Za-z0-9])';
const AFTER_NUMBER = '(?![A-Za-z0-9])';

/** What stands right before an order number: "订单编号：", "交易单号 ", "Order #". */
const ORDER_LABEL =
  /(?:订单|交易|流水|支付单|商户单|退款单|发票|运单|快递)(?:编号|号码|单号|号)?[:：#\s]{0,3}$|(?:order|transaction|invoice|receipt|reference|tracking)\s*(?:no\.?|number|id|#)?[:#\s]{0,3}$/i;
const ID_LABEL = /(?:身份证|证件)(?:号码|号)?[:：\s]{0,3}$/;
const CARD_LABEL = /(?:银行卡|信用卡|储蓄卡|借记卡|卡号|card(?: number| no\.?)?)(?:号码|号)?[:：\s]{0,3}$/i;
const NAME_LABEL = '(?:真实姓名|会员姓名|姓名|收货人|收件人|联系人|持卡人|开户名|户名|购买人|付款人|申请人)';
const ADDRESS_LABEL = '(?:收货地址|收件地址|联系地址|详细地址|通讯地址|家庭地址|住址|地址)';
const LONG_CONTEXT = 24;
/** What stands where a value would, but is a label or a control of the form. */
const NO_VALUE =
  /手机|电话|地址|号码|编号|性别|邮箱|证件|身份|操作|备注|时间|修改|编辑|必填|请输入|请填写|请选择|未填写|姓名|收货|联系/;

const FINDERS: readonly Finder[] = [
  // 11010519491231002X, also grouped: 110105 19491231 002X. Labelled ones are covered even if mistyped.
  {
    kind: 'id-card',
    pattern: new RegExp(
      `${BEFORE_NUMBER}[1-9]\\d{5}${SEPARATOR}(?:18|19|20)\\d{6}${SEPARATOR}\\d{3}[\\dXx]${AFTER_NUMBER}`,
      'g',
    ),
    accept: (value, before) =>
      ID_LABEL.test(before) || (isIdCard(digitsOf(value)) && !ORDER_LABEL.test(before)),
  },
  // 身份证号 of any plausible length beside its label: fifteen digits of the old kind, eighteen with a slip.
  {
    kind: 'id-card',
    pattern: new RegExp(`${BEFORE_NUMBER}\\d{15}(?:\\d{2}[\\dXx])?${AFTER_NUMBER}`, 'g'),
    accept: (_, before) => ID_LABEL.test(before),
  },
  // 6222 0212 3456 7890 123, 4111-1111-1111-1111; American Express has fifteen digits.
  {
    kind: 'bank-card',
    pattern: new RegExp(`${BEFORE_NUMBER}[2-6](?:${SEPARATOR}\\d){14,18}${AFTER_NUMBER}`, 'g'),
    accept: (value, before) =>
      CARD_LABEL.test(before) ||
      (isBankCard(digitsOf(value)) && !ORDER_LABEL.test(before) && !ID_LABEL.test(before)),
  },
  // 13800138000, 138 0013 8000, +86 138-0013-8000.
  {
    kind: 'mobile',
    pattern: new RegExp(
      `${BEFORE_NUMBER}(?:\\+?86${SEPARATOR})?1[3-9]\\d${SEPARATOR}\\d{4}${SEPARATOR}\\d{4}${AFTER_NUMBER}`,
      'g',
    ),
    accept: (_, before) => !ORDER_LABEL.test(before),
  },
  {
    kind: 'email',
    pattern: /[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4}/g,
    // cid:css-0b1c…@mhtml.blink: how Chromium names the parts of a saved page.
    accept: (value) => !value.endsWith('@mhtml.blink'),
  },
  // 收货人：李晓明, or the label on one line and the name alone on the next.
  {
    kind: 'name',
    pattern: new RegExp(
      `(?<=${NAME_LABEL}[ \\t]{0,3}[:：\\n]\\s{0,3})[\\u3400-\\u9fff][\\u3400-\\u9fff·]{1,11}(?![\\u3400-\\u9fff·])`,
      'g',
    ),
    accept: (value) => !NO_VALUE.test(value),
  },
  {
    kind: 'name',
    pattern:
      /(?<=\b(?:name|cardholder|recipient|account holder|billed to|ship to)[ \t]{0,3}[:\n]\s{0,3})[A-Z][A-Za-z'.-]{0,30}(?: [A-Z][A-Za-z'.-]{0,30}){1,3}/gi,
    accept: (value) => /^[A-Z]/.test(value),
  },
  // 收货地址：某省某市某区某路 1 号, to the end of its line.
  {
    kind: 'address',
    pattern: new RegExp(`(?<=${ADDRESS_LABEL}[ \\t]{0,3}[:：\\n]\\s{0,3})[^\\n\\s][^\\n]{3,79}`, 'g'),
    accept: (value) => /[省市区县镇乡村路街道巷弄号室]/.test(value) && !/^https?:/.test(value),
  },
  {
    kind: 'address',
    pattern:
      /(?<=\b(?:shipping|billing|delivery|street|home)? ?address[ \t]{0,3}[:\n]\s{0,3})[^\n\s][^\n]{4,99}/gi,
    accept: (value) => /\d/.test(value) && /[a-z]/i.test(value) && !/^https?:|@/.test(value),
  },
  // Without a label only what names a dwelling: 某区某路 12 号 3 单元 402 室.
  {
    kind: 'address',
    pattern:
      /[\u3400-\u9fff]{2,20}[路街道巷弄] ?\d{1,5} ?[号弄][\u3400-\u9fff\d -]{0,20}(?:单元|栋|幢|座|楼|室)[\d\u3400-\u9fff-]{0,6}/g,
  },
];

/**
 * Private data in a text, in order, without overlaps. `keep` are values known to be evidence (order numbers read from
 * the page): a match that is one of them is no match. `words` are what the person wants covered wherever it stands,
 * in any case and with any white space between.
 */
export function findPrivateData(
  source: string,
  keep: readonly string[] = [],
  words: readonly string[] = [],
): PrivateMatch[] {
  const text = toHalfWidth(source);
  const kept = new Set(keep.map(digitsOf));
  const matches: PrivateMatch[] = [];
  for (const { kind, pattern, accept } of FINDERS) {
    for (const found of text.matchAll(pattern)) {
      const before = text.slice(Math.max(0, found.index - LONG_CONTEXT), found.index);
      if (kept.has(digitsOf(found[0])) || accept?.(found[0], before) === false) continue;
      const end = found.index + found[0].trimEnd().length;
      if (matches.some((other) => found.index < other.end && other.start < end)) continue;
      matches.push({ kind, start: found.index, end });
    }
  }
  addRepeats(text, matches);
  addWords(text, matches, words);
  return joinOverlaps(matches.sort((a, b) => a.start - b.start));
}

/** The text with each private value overwritten, unit for unit, so that spans into it stay what they were. */
export function maskPrivateData(text: string, matches: readonly PrivateMatch[]): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of matches) {
    masked += text.slice(at, start) + MASK.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}

/** GB 11643: seventeen digits weighted, modulo 11, and a real day of birth. */
export function isIdCard(value: string): boolean {
  if (!/^\d{17}[\dX]$/.test(value)) return false;
  const month = Number(value.slice(10, 12));
  const day = Number(value.slice(12, 14));
  if (month < 1 || month > 12 || day < 1 || day > 31) return false;
  const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
  const sum = weights.reduce((total, weight, index) => total + weight * Number(value[index]), 0);
  return value[17] === '10X98765432'[sum % 11];
}

/** ISO/IEC 7812: the Luhn sum, for the lengths payment cards have. */
export function isBankCard(value: string): boolean {
  if (!/^(?:3[47]\d{13}|[2-6]\d{15,18})$/.test(value)) return false;
  let sum = 0;
  for (let index = 0; index < value.length; index += 1) {
    const digit = Number(value[value.length - 1 - index]);
    const doubled = index % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}

/** A name or address found beside its label is as private in a greeting or a list further on. */
function addRepeats(text: string, matches: PrivateMatch[]): void {
  const values = new Map<string, PrivateKind>();
  for (const { kind, start, end } of matches) {
    if (kind === 'name' || kind === 'address') values.set(text.slice(start, end), kind);
  }
  for (const [value, kind] of values) {
    for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
      const end = at + value.length;
      if (!matches.some((other) => at < other.end && other.start < end))
        matches.push({ kind, start: at, end });
    }
  }
}

function addWords(text: string, matches: PrivateMatch[], words: readonly string[]): void {
  for (const word of words) {
    const pieces = toHalfWidth(word).trim().split(/\s+/).filter(Boolean);
    if (pieces.length === 0) continue;
    const pattern = new RegExp(pieces.map(escapePattern).join('\\s*'), 'gi');
    for (const { 0: found, index } of text.matchAll(pattern)) {
      matches.push({ kind: 'person', start: index, end: index + found.length });
    }
  }
}

/** A word that lies across a number must not leave the rest of the number readable: both are covered as one. */
function joinOverlaps(sorted: readonly PrivateMatch[]): PrivateMatch[] {
  const joined: PrivateMatch[] = [];
  for (const match of sorted) {
    const last = joined.at(-1);
    if (last && match.start < last.end) last.end = Math.max(last.end, match.end);
    else joined.push({ ...match });
  }
  return joined;
}

function escapePattern(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

function digitsOf(value: string): string {
  return value.replace(/[\s\u00a0-]/g, '').toUpperCase();
}

/** Full-width letters, digits and signs to their plain forms, one unit for one unit, so that offsets stay. */
function toHalfWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e]/g, (unit) =>
    // The colon keeps its own form: labels are written with both.
    unit === '：' ? unit : String.fromCharCode(unit.charCodeAt(0) - 0xfee0),
  );
}
