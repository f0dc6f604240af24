// A subscription as the fields of a form, and back.
import { digitsToMinor } from '@/lib/core/quantity/amount-digits';
import { type Money, planUnitSchema } from '@/lib/core/quantity/types';
import type { SubscriptionChange } from '@/lib/core/subscriptions/change';
import { majorUnits } from '@/lib/core/subscriptions/ledger-csv';
import { mandateSchema, type Subscription, subscriptionStatusSchema } from '@/lib/core/subscriptions/types';

export interface FormValues {
  name: string;
  site: string;
  price: string;
  currency: string;
  count: string;
  unit: string;
  nextChargeOn: string;
  startsOn: string;
  trialEndsOn: string;
  leadDays: string;
  mandate: string;
  status: string;
  renewal: string;
  orderId: string;
  notes: string;
}

export type Unsound = 'name' | 'price' | 'currency' | 'count' | 'leadDays';

export function formValues(item: Subscription | null): FormValues {
  return {
    name: item?.name ?? '',
    site: item?.site ?? '',
    price: item?.price ? majorUnits(item.price) : '',
    currency: item?.price?.currency ?? 'CNY',
    count: String(item?.period?.count ?? 1),
    unit: item ? (item.period?.unit ?? '') : 'month',
    nextChargeOn: item?.nextChargeOn ?? '',
    startsOn: item?.startsOn ?? '',
    trialEndsOn: item?.trialEndsOn ?? '',
    leadDays: item?.lead ? String(item.lead.days) : '',
    mandate: item?.mandate ?? 'unknown',
    status: item?.status ?? 'active',
    renewal: item?.renewal ?? 'on',
    orderId: item?.orderId ?? '',
    notes: item?.notes ?? '',
  };
}

/** What the form says, or the first field that cannot be so. An empty field takes the value away. */
export function readForm(
  values: FormValues,
  before: Subscription | null,
): { ok: true; change: SubscriptionChange & { name: string } } | { ok: false; field: Unsound } {
  const name = values.name.trim().slice(0, 200);
  if (name === '') return { ok: false, field: 'name' };
  const currency = values.currency.trim().toUpperCase();
  if (!/^[A-Z]{3}$/.test(currency)) return { ok: false, field: 'currency' };
  const price = priceOf(values.price, currency);
  if (price === null) return { ok: false, field: 'price' };
  const count = Number(values.count);
  if (!Number.isInteger(count) || count < 1 || count > 400) return { ok: false, field: 'count' };
  const lead = leadOf(values.leadDays, before);
  if (lead === null) return { ok: false, field: 'leadDays' };
  const unit = planUnitSchema.safeParse(values.unit).data;
  return {
    ok: true,
    change: {
      name,
      site: values.site.trim().toLowerCase().slice(0, 200),
      price,
      period: unit ? { count: unit === 'lifetime' ? 1 : count, unit } : undefined,
      nextChargeOn: values.nextChargeOn || undefined,
      startsOn: values.startsOn || undefined,
      trialEndsOn: values.trialEndsOn || undefined,
      lead,
      mandate: mandateSchema.safeParse(values.mandate).data ?? 'unknown',
      status: subscriptionStatusSchema.safeParse(values.status).data ?? 'active',
      renewal: values.renewal === 'off' ? 'off' : values.renewal === 'on' ? 'on' : 'unknown',
      orderId: values.orderId.trim().slice(0, 200) || undefined,
      notes: values.notes.slice(0, 2000),
    },
  };
}

/** Undefined for an empty field, null for one that is no amount. */
function priceOf(text: string, currency: string): Money | undefined | null {
  if (text.trim() === '') return undefined;
  const amount = /^[\d.,' ]+$/.test(text.trim()) ? digitsToMinor(text.trim(), currency) : null;
  return amount === null ? null : { amount, currency };
}

function leadOf(text: string, before: Subscription | null): Subscription['lead'] | undefined | null {
  if (text.trim() === '') return undefined;
  const days = Number(text);
  if (!Number.isInteger(days) || days < 0 || days > 93) return null;
  // Untouched, it keeps the sentence it was read from.
  return before?.lead?.days === days ? before.lead : { days, quote: '', estimated: false };
}
