// The ledger as a table: what a spreadsheet can show and a person can write by hand. History and evidence are not in it;
// transfer.ts has everything.

import { digitsToMinor } from '../quantity/amount-digits';
import { minorDigits } from '../quantity/currencies';
import { extractDates } from '../quantity/dates';
import { parseMoney } from '../quantity/money';
import { parsePlanPeriod } from '../quantity/plan-periods';
import type { Money, PlanPeriod } from '../quantity/types';
import { planPeriodSchema } from '../quantity/types';
import { formatCsv, parseCsv, unguard } from './csv';
import type { SubscriptionDraft } from './offer';
import { siteOf } from './offer';
import { mandateSchema, renewalStateSchema, type Subscription, subscriptionStatusSchema } from './types';

export interface DraftsRead {
  drafts: (SubscriptionDraft & { notes: string })[];
  /** Rows (the header is 1) that gave nothing, with a code why: `no-name`, `no-header`. */
  refused: { row: number; code: string }[];
}

const COLUMNS = [
  'name',
  'site',
  'price',
  'currency',
  'period_count',
  'period_unit',
  'next_charge',
  'start',
  'end',
  'trial_end',
  'mandate',
  'status',
  'renewal',
  'order',
  'url',
  'notes',
] as const;
type Column = (typeof COLUMNS)[number];

/** What a person may have written above a column, in small letters and without spaces. */
const HEADINGS: Readonly<Record<Column, RegExp>> = {
  name: /^(?:name|service|subscription|product|名称|服务|会员|产品|订阅)$/,
  site: /^(?:site|website|domain|provider|网站|平台)$/,
  price: /^(?:price|amount|cost|价格|金额|费用|单价)$/,
  currency: /^(?:currency|币种|货币)$/,
  period_count: /^(?:period_?count|frequency|周期数)$/,
  period_unit: /^(?:period_?unit|period|cycle|billing_?cycle|周期|计费周期)$/,
  next_charge:
    /^(?:next_?(?:charge|payment|billing|renewal)(?:_?date)?|下次(?:扣费|扣款|续费)(?:日期?|时间)?)$/,
  start: /^(?:start(?:_?date)?|started|开始(?:日期|时间)?|开通(?:日期|时间)?)$/,
  end: /^(?:end(?:_?date)?|expir(?:es|y)(?:_?date)?|到期(?:日期?|时间)?)$/,
  trial_end: /^(?:trial_?end(?:s|_?date)?|试用(?:结束|到期)(?:日期?)?)$/,
  mandate: /^(?:mandate|payment(?:_?method)?|支付方式|扣费方式|签约处)$/,
  status: /^(?:status|state|状态)$/,
  renewal: /^(?:renewal|auto_?renew(?:al)?|自动续费)$/,
  order: /^(?:order(?:_?(?:id|number|no))?|订单号|订单编号)$/,
  url: /^(?:url|link|网址|链接)$/,
  notes: /^(?:notes?|comment|备注|说明)$/,
};

export function formatLedgerCsv(ledger: readonly Subscription[]): string {
  return formatCsv([COLUMNS, ...ledger.map((item) => COLUMNS.map((column) => cellOf(item, column)))]);
}

/** Amounts without a currency column or sign are taken as `currency`. */
export function readLedgerCsv(text: string, currency = 'CNY'): DraftsRead {
  const [header, ...rows] = parseCsv(text);
  const columns = (header ?? []).map(columnOf);
  if (!columns.includes('name')) return { drafts: [], refused: [{ row: 1, code: 'no-header' }] };
  const read: DraftsRead = { drafts: [], refused: [] };
  rows.forEach((fields, index) => {
    const cells: Partial<Record<Column, string>> = {};
    columns.forEach((column, at) => {
      const value = unguard((fields[at] ?? '').trim());
      if (column && value !== '') cells[column] = value;
    });
    const draft = draftOf(cells, currency);
    if (draft) read.drafts.push(draft);
    else read.refused.push({ row: index + 2, code: 'no-name' });
  });
  return read;
}

function columnOf(heading: string): Column | null {
  const key = heading
    .trim()
    .toLowerCase()
    .replace(/[\s-]+/g, '_');
  return COLUMNS.find((column) => column === key || HEADINGS[column].test(key)) ?? null;
}

function cellOf(item: Subscription, column: Column): string {
  switch (column) {
    case 'price':
      return item.price ? majorUnits(item.price) : '';
    case 'currency':
      return item.price?.currency ?? '';
    case 'period_count':
      return item.period ? String(item.period.count) : '';
    case 'period_unit':
      return item.period?.unit ?? '';
    case 'next_charge':
      return item.nextChargeOn ?? '';
    case 'start':
      return item.startsOn ?? '';
    case 'end':
      return item.endsOn ?? '';
    case 'trial_end':
      return item.trialEndsOn ?? '';
    case 'order':
      return item.orderId ?? '';
    case 'name':
    case 'site':
    case 'mandate':
    case 'status':
    case 'renewal':
    case 'notes':
    case 'url':
      return item[column] ?? '';
  }
}

/** "19.90" of 1990 minor units, by moving the point in the text. */
export function majorUnits({ amount, currency }: Money): string {
  const digits = minorDigits(currency);
  if (digits === 0) return String(amount);
  const sign = amount < 0 ? '-' : '';
  const padded = String(Math.abs(amount)).padStart(digits + 1, '0');
  return `${sign}${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
}

function draftOf(
  cells: Partial<Record<Column, string>>,
  fallback: string,
): DraftsRead['drafts'][number] | null {
  const name = cells.name?.slice(0, 200);
  if (!name) return null;
  const url = cells.url && /^https?:\/\//i.test(cells.url) ? cells.url.slice(0, 2000) : undefined;
  return {
    name,
    site: siteOf(cells.site ?? '') || (cells.site ?? '').toLowerCase().slice(0, 200) || siteOf(url ?? ''),
    url,
    orderId: cells.order?.slice(0, 200),
    period: periodOf(cells),
    price: priceOf(cells, fallback),
    startsOn: dateOf(cells.start),
    endsOn: dateOf(cells.end),
    trialEndsOn: dateOf(cells.trial_end),
    nextChargeOn: dateOf(cells.next_charge),
    mandate: mandateSchema.safeParse(cells.mandate).data ?? 'unknown',
    status: subscriptionStatusSchema.safeParse(cells.status).data ?? 'active',
    renewal: renewalStateSchema.safeParse(cells.renewal).data ?? renewalWords(cells.renewal),
    notes: (cells.notes ?? '').slice(0, 2000),
  } as DraftsRead['drafts'][number];
}

function priceOf(cells: Partial<Record<Column, string>>, fallback: string): Money | undefined {
  if (cells.price === undefined) return undefined;
  const named = cells.currency?.trim().toUpperCase();
  const currency = named && /^[A-Z]{3}$/.test(named) ? named : null;
  if (currency && /^[\d.,' ]+$/.test(cells.price)) {
    const amount = digitsToMinor(cells.price, currency);
    return amount === null ? undefined : { amount, currency };
  }
  return parseMoney(cells.price, { defaultCurrency: currency ?? fallback }) ?? undefined;
}

function periodOf(cells: Partial<Record<Column, string>>): PlanPeriod | undefined {
  const unit = cells.period_unit;
  if (unit === undefined) return undefined;
  const count = cells.period_count === undefined ? 1 : Number(cells.period_count);
  const given = planPeriodSchema.safeParse({ count, unit: unit.toLowerCase() });
  return given.success ? given.data : (parsePlanPeriod(unit) ?? parsePlanPeriod(`按${unit}付`) ?? undefined);
}

/** One day, and only where the cell names exactly one. */
export function dateOf(cell: string | undefined): string | undefined {
  const dates = cell === undefined ? [] : extractDates(cell);
  return dates.length === 1 ? dates[0]?.value.slice(0, 10) : undefined;
}

function renewalWords(cell: string | undefined): Subscription['renewal'] {
  if (cell === undefined) return 'unknown';
  if (/^(?:yes|true|1|是|开|已开启|automatic)$/i.test(cell)) return 'on';
  return /^(?:no|false|0|否|关|已关闭|manual)$/i.test(cell) ? 'off' : 'unknown';
}
