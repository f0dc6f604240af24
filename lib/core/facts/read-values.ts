// Reads a label's value: text and role in, facts out. Vague or foreign values give nothing.
import { type DateOptions, extractDates } from '../quantity/dates';
import { extractMoney, type MoneyOptions, parseMoney } from '../quantity/money';
import { parsePlanPeriod } from '../quantity/plan-periods';
import type { Money } from '../quantity/types';
import type { FactRole } from './labels/roles';
import type { FactName } from './types';
import { parseChannel } from './words/channel';
import { parseStatus, parseSwitch } from './words/status';

export interface ValueContext {
  customs: MoneyOptions;
  /** For bare numbers beside a price label; null where the page does not tell. */
  currency: string | null;
  dates: DateOptions;
}

/** A fact read from a value; offsets index the text handed in. */
export interface ReadFact {
  fact: FactName;
  value: unknown;
  start: number;
  end: number;
}

const VALUE_LIMIT_CHARS = 240;
/** The value begins the text: what comes later belongs to a remark. */
const LEAD_LIMIT_CHARS = 14;

/** The facts a value of this role states, none if it does not fit. `unit` is what stood in brackets at the label. */
export function readValue(role: FactRole, text: string, context: ValueContext, unit = ''): ReadFact[] {
  const value = text.slice(0, VALUE_LIMIT_CHARS);
  switch (role) {
    case 'orderId':
      return readOrderId(value);
    case 'product':
      return BARE_TERM.test(value) ? readPeriod(value) : readName(role, value);
    case 'seller':
    case 'paymentMethod':
      return readName(role, value);
    case 'planPeriod':
      return readPeriod(value);
    case 'price':
    case 'listPrice':
      return readMoney(role, value, context, unit);
    case 'nextChargeAt':
    case 'nextChargePrice':
      return readNextCharge(value, context, unit);
    case 'paidAt':
    case 'startsAt':
    case 'endsAt':
      return readDate(role, value, context);
    case 'validity':
      return readValidity(value, context);
    case 'status':
      return readWord('status', value, parseStatus);
    case 'autoRenew':
      return readWord('autoRenew', value, parseSwitch);
    case 'channel':
      return readWord('channel', value, parseChannel);
    case 'renewalCount':
      return readCount(value);
  }
}

/** A date, an amount, or both: "Dec 5, 2025 ($9.99)". */
function readNextCharge(text: string, context: ValueContext, unit: string): ReadFact[] {
  const dates = readDate('nextChargeAt', text, context);
  const next = /^[\s,，(（:：-]+/.exec(text.slice(dates[0]?.end ?? 0))?.[0].length ?? 0;
  const offset = dates[0] ? dates[0].end + next : 0;
  const money = readMoney('nextChargePrice', text.slice(offset), context, unit);
  return [
    ...dates,
    ...money.map((fact) => ({ ...fact, start: fact.start + offset, end: fact.end + offset })),
  ];
}

/** A capitalised word right behind a number is no part of it; numbers have letters of one case. */
export const GLUED_WORD = /(?<=\d)[A-Z][a-z]{3,}.*$/;
const ORDER_ID =
  /^(?:\s*is |[:：\s]*[为是](?=[:：\s]*[A-Za-z\d]))?[^\p{L}\p{N}]{0,6}([A-Za-z0-9][A-Za-z0-9._/-]{3,47})/u;

/** "2026 0713 0004 5512": digits set in groups to be read more easily. */
const GROUPED_ID = /^[^\p{L}\p{N}]{0,6}(\d{2,4}(?: \d{3,5}){2,6})(?![\d\p{L}])/u;

function readOrderId(text: string): ReadFact[] {
  const grouped = GROUPED_ID.exec(text);
  if (grouped?.[1]) {
    const end = grouped[0].length;
    return [{ fact: 'orderId', value: grouped[1].replaceAll(' ', ''), start: end - grouped[1].length, end }];
  }
  const match = ORDER_ID.exec(text);
  // "10021Refunded": the state's box follows without a space.
  const token = match?.[1]?.replace(GLUED_WORD, '') ?? '';
  const raw = token.replace(/[._/-]+$/, '');
  const digits = raw.match(/\d/g)?.length ?? 0;
  // Dates and amounts are made of the same characters.
  const isOther =
    /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}/.test(raw) ||
    /^\d+\.\d{1,2}$/.test(raw) ||
    /^\d{1,3}(?:,\d{3})/.test(raw);
  if (digits < 3 || raw.length < 4 || isOther) return [];
  // A number that runs on past the limit is no order number.
  const start = (match?.[0].length ?? 0) - (match?.[1]?.length ?? 0);
  const end = start + (match?.[1]?.length ?? 0);
  if (/^[A-Za-z0-9]/.test(text.slice(end))) return [];
  return [{ fact: 'orderId', value: raw, start, end: start + raw.length }];
}

const NAME_LIMIT_CHARS: Readonly<Record<'product' | 'seller' | 'paymentMethod', number>> = {
  product: 160,
  seller: 60,
  paymentMethod: 60,
};
const NAME_END =
  /\s*(?:\n|复制|查看(?:详情|更多)?$|详情$|更多$|修改$|更换$|管理$|[×xX*] ?\d{1,3}$|\s{2,}|copy$|edit$|change$|update$|details$|view$|(?<=[a-z)])(?:Active|Expired|Cancell?ed|Inactive)$|(?<=\d{4})(?: ?(?:Default|Primary|Preferred|Exp(?:ires|\.)?(?= ?\d))| [-–—·|] ?[¥￥$€£]| ?[(（]?默认).*$)/;
const NO_NAME =
  /^(?:[-—–.…·*/\\\s]*|加载中.*|loading.*|暂无.*|无|n\/a|none|null|not set|未设置|未绑定|undefined|请选择.*|select.*|choose.*)$/i;
/** Marks of server templates that were never filled in. */
const TEMPLATE = /\{\{|\{[$%]|\$\{|<[?%]|\[\[\+|^#\w+#$/;

/** "Membership type: Monthly" says how long, and no name. */
const BARE_TERM = /^\s*(?:monthly|yearly|annual(?:ly)?|quarterly|weekly|[月年季]付|按[月年季]付费?)\s*$/i;

const SENTENCE_END = /(?<=[A-Za-z\d)])[.。] ?(?=\p{Lu}|[\u3400-\u9fff])/u;

function readName(fact: 'product' | 'seller' | 'paymentMethod', text: string): ReadFact[] {
  const lead = /^[\s:：|·•>›-]*/.exec(text)?.[0].length ?? 0;
  const rest = text.slice(lead);
  // "Paid with PayPal. You can ask …": the sentence ends there.
  const cut =
    (fact === 'paymentMethod' ? SENTENCE_END.exec(rest) : null)?.index ?? NAME_END.exec(rest)?.index;
  const name = rest.slice(0, cut === undefined || cut === 0 ? undefined : cut).trim();
  if (name.length < 2 || name.length > NAME_LIMIT_CHARS[fact] || NO_NAME.test(name) || TEMPLATE.test(text))
    return [];
  if (!/\p{L}/u.test(name) || /[。！？!?]./u.test(name) || isDay(name)) return [];
  if (fact !== 'product' && /[。；;]|^(?:by|the|a|an|to|for|and|or|is|are|will) /i.test(name)) return [];
  return [{ fact, value: name, start: lead, end: lead + name.length }];
}

/** "Purchased: Sep 9, 2026 at 8:05 AM" says when, not what. */
function isDay(name: string): boolean {
  const [date] = extractDates(name);
  return date?.start === 0 && !/\p{L}{3}/u.test(name.slice(date.end));
}

function readPeriod(text: string): ReadFact[] {
  const period = parsePlanPeriod(text.trim());
  return period ? [{ fact: 'planPeriod', value: period, ...trimmed(text) }] : [];
}

const PRICE_LEAD = /^[\s:：|约仅共计(（]*(?=[\p{L}\p{N}¥￥$€£₹])/u;
const BARE_NUMBER = /^\s*(\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d{1,7}(?:\.\d{1,2})?)(?=\s*(?:$|[(（×x*/]))/;

function readMoney(
  fact: 'price' | 'listPrice' | 'nextChargePrice',
  text: string,
  { customs, currency }: ValueContext,
  unit: string,
): ReadFact[] {
  if (/^\s*[-−–—]\s*[\d¥￥$€£]/.test(text)) return [];
  const [first] = extractMoney(text, customs);
  // "¥ 298 .00", "¥\n298\n.00": a price in parts, joined by parseMoney alone.
  const parts = /^[\s:：]*[¥￥$€£₹]?\s{0,4}\d[\d,]{0,9}\s{1,4}\.\s{0,3}\d{1,2}(?!\d)/.exec(text)?.[0];
  const joined =
    parts === undefined
      ? null
      : parseMoney(parts.replace(/\s+/g, ' '), { ...customs, ...asDefault(currency) });
  if (parts !== undefined && joined !== null) return [moneyFact(fact, joined, text, 0, parts.length)];
  if (first) {
    const lead = text.slice(0, first.start);
    const isLed = first.start <= LEAD_LIMIT_CHARS && !/[，。；,;]/.test(lead);
    return isLed ? [moneyFact(fact, first.value, text, first.start, first.end)] : [];
  }
  const bare = BARE_NUMBER.exec(text.replace(PRICE_LEAD, (lead) => ' '.repeat(lead.length)));
  const fallback = unitCurrency(unit, customs) ?? currency;
  if (!bare || fallback === null) return [];
  const value = parseMoney(bare[1] ?? '', { ...customs, defaultCurrency: fallback });
  return value ? [moneyFact(fact, value, text, bare.index, bare.index + bare[0].length)] : [];
}

function asDefault(currency: string | null): { defaultCurrency?: string } {
  return currency === null ? {} : { defaultCurrency: currency };
}

function moneyFact(fact: FactName, value: Money, text: string, start: number, end: number): ReadFact {
  const slice = text.slice(start, end);
  const lead = /^[\s:：]*/.exec(slice)?.[0].length ?? 0;
  return { fact, value, start: start + lead, end: start + slice.trimEnd().length };
}

/** 金额（元）, Amount (USD): the bracket at the label names the currency. */
function unitCurrency(unit: string, customs: MoneyOptions): string | null {
  if (unit === '') return null;
  return (
    parseMoney(`1${unit}`, customs)?.currency ??
    parseMoney(`${unit.toUpperCase()}1`, customs)?.currency ??
    null
  );
}

function readDate(fact: FactName, text: string, context: ValueContext): ReadFact[] {
  const [first] = extractDates(text, context.dates);
  if (!first || first.start > LEAD_LIMIT_CHARS + 10) return [];
  return [{ fact, value: first.value, start: first.start, end: first.end }];
}

function readValidity(text: string, context: ValueContext): ReadFact[] {
  const [first, second] = extractDates(text, context.dates);
  if (!first) return readPeriod(text);
  if (first.start > LEAD_LIMIT_CHARS) return [];
  if (second && second.start - first.end <= 12) {
    return [
      { fact: 'startsAt', value: first.value, start: first.start, end: first.end },
      { fact: 'endsAt', value: second.value, start: second.start, end: second.end },
    ];
  }
  const isStart = /^\s*(?:起|开始|onwards?)/.test(text.slice(first.end));
  return [{ fact: isStart ? 'startsAt' : 'endsAt', value: first.value, start: first.start, end: first.end }];
}

function readWord<T>(fact: FactName, text: string, parse: (text: string) => T | null): ReadFact[] {
  const value = parse(text.trim());
  return value === null ? [] : [{ fact, value, ...trimmed(text) }];
}

function readCount(text: string): ReadFact[] {
  const match = /^\s*(?:第\s?)?(\d{1,4})(?=\s*(?:次|期|回|times?|payments?|renewals?|$))/i.exec(text);
  if (!match) return [];
  return [{ fact: 'renewalCount', value: Number(match[1]), ...trimmed(match[0]) }];
}

function trimmed(text: string): { start: number; end: number } {
  const start = text.length - text.trimStart().length;
  return { start, end: Math.max(start, text.trimEnd().length) };
}
