// The list that a Wallos server exports: JSON with one object a subscription, its keys the words of its own interface.
// Older versions export no period; such an entry keeps its one date.
import { z } from 'zod';
import { parseMoney } from '../quantity/money';
import type { PlanPeriod } from '../quantity/types';
import { type DraftsRead, dateOf } from './ledger-csv';
import { siteOf } from './offer';

const entrySchema = z.looseObject({
  Name: z.string().trim().min(1),
  'Next Payment': z.string().nullish(),
  'Payment Cycle': z.string().nullish(),
  'Payment Method': z.string().nullish(),
  Renewal: z.string().nullish(),
  Price: z.union([z.string(), z.number()]).nullish(),
  Notes: z.string().nullish(),
  URL: z.string().nullish(),
  State: z.string().nullish(),
  Active: z.string().nullish(),
  'Cancellation Date': z.string().nullish(),
});
type Entry = z.infer<typeof entrySchema>;

const exportSchema = z.union([z.object({ subscriptions: z.array(z.unknown()) }), z.array(z.unknown())]);

/** Null when the text is no Wallos export. Entries are read one by one; `row` counts them from 1. */
export function readWallos(text: string): DraftsRead | null {
  const parsed = exportSchema.safeParse(jsonOf(text));
  if (!parsed.success) return null;
  const entries = Array.isArray(parsed.data) ? parsed.data : parsed.data.subscriptions;
  const read: DraftsRead = { drafts: [], refused: [] };
  entries.forEach((raw, index) => {
    const entry = entrySchema.safeParse(raw);
    if (entry.success) read.drafts.push(draftOf(entry.data));
    else read.refused.push({ row: index + 1, code: 'no-name' });
  });
  return read.drafts.length === 0 && entries.length > 0 ? null : read;
}

function draftOf(entry: Entry): DraftsRead['drafts'][number] {
  const url = entry.URL?.trim();
  const web = url && /^https?:\/\//i.test(url) ? url.slice(0, 2000) : undefined;
  const off = entry.Active === 'No' || entry.State === 'Disabled';
  const next = dateOf(entry['Next Payment'] ?? undefined);
  return {
    name: entry.Name.slice(0, 200),
    site: siteOf(web ?? ''),
    url: web,
    period: periodOf(entry['Payment Cycle'] ?? ''),
    price: parseMoney(String(entry.Price ?? ''), {}) ?? undefined,
    // Of an inactive one the date is only the last that was entered.
    ...(off ? { endsOn: next } : { nextChargeOn: next }),
    mandate: mandateOf(entry['Payment Method'] ?? ''),
    status: off ? 'cancelled' : 'active',
    renewal: off ? 'off' : /manual/i.test(entry.Renewal ?? '') ? 'off' : next ? 'on' : 'unknown',
    notes: (entry.Notes ?? '').slice(0, 2000),
  } as DraftsRead['drafts'][number];
}

const CYCLES: Readonly<Record<string, PlanPeriod['unit']>> = {
  daily: 'day',
  weekly: 'week',
  monthly: 'month',
  yearly: 'year',
};
const EVERY = /^every (\d{1,3}) (day|week|month|year)s?$/i;

/** "Monthly", "Every 2 Weeks". */
function periodOf(cycle: string): PlanPeriod | undefined {
  const unit = CYCLES[cycle.trim().toLowerCase()];
  if (unit) return { count: 1, unit };
  const every = EVERY.exec(cycle.trim());
  const count = Number(every?.[1]);
  return every && count > 0
    ? { count, unit: (every[2] ?? '').toLowerCase() as PlanPeriod['unit'] }
    : undefined;
}

function mandateOf(method: string): DraftsRead['drafts'][number]['mandate'] {
  if (/alipay/i.test(method)) return 'alipay';
  if (/wechat/i.test(method)) return 'wechat';
  if (/apple|itunes/i.test(method)) return 'apple';
  if (/google/i.test(method)) return 'google';
  return /card|visa|amex|maestro/i.test(method) ? 'card' : 'unknown';
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
