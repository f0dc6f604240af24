// What a page offers to be kept as a subscription: drafts from its facts and clauses. Whether a draft is already in the
// ledger is for merge.ts; keeping it is the person's click.
import { addDays, civilDateOf, DEFAULT_ZONE } from '../calendar/civil-date';
import type { OrderFacts } from '../facts/types';
import type { PageReading } from '../pages/reading';
import type { PageKind } from '../pages/types';
import type { DateText, Money } from '../quantity/types';
import { leadFromClauses } from './cancel-by';
import { isSameMoney, type Mandate, type RenewalState, type Subscription } from './types';

/** What was read; what the ledger adds (id, history, reminders) is not in it. */
export type SubscriptionDraft = Pick<
  Subscription,
  | 'name'
  | 'site'
  | 'url'
  | 'orderId'
  | 'period'
  | 'price'
  | 'firstPrice'
  | 'startsOn'
  | 'endsOn'
  | 'trialEndsOn'
  | 'nextChargeOn'
  | 'lead'
  | 'mandate'
  | 'status'
  | 'renewal'
>;

/** A membership page shows plans for sale, an agreement nobody's order: neither is a subscription someone has. */
const HELD: Readonly<Record<PageKind, boolean>> = {
  order: true,
  'subscription-management': true,
  checkout: true,
  membership: false,
  agreement: false,
  'auto-renew-agreement': false,
  'refund-policy': false,
  other: false,
};

/** The subscriptions a page speaks of, at most one an order; [] where none is held or to be bought. */
export function draftsFromPage(reading: PageReading, zone: string = DEFAULT_ZONE): SubscriptionDraft[] {
  const kinds: PageKind[] = [reading.page.kind, ...reading.page.parts];
  // A membership page that names its own charge day or term is the page of a member.
  const ofMember =
    kinds.includes('membership') &&
    (reading.facts.nextChargeAt !== undefined || reading.facts.endsAt !== undefined);
  if (!ofMember && !kinds.some((kind) => HELD[kind])) return [];
  const all = reading.orders.length > 0 ? reading.orders : [reading.facts];
  return all.flatMap((facts) => draftFrom(facts, reading, zone) ?? []);
}

function draftFrom(facts: OrderFacts, reading: PageReading, zone: string): SubscriptionDraft | null {
  const recurs =
    facts.autoRenew !== undefined || facts.nextChargeAt !== undefined || facts.planPeriod !== undefined;
  const site = siteOf(reading.url);
  const name = facts.product?.value.trim() || facts.seller?.value.trim() || '';
  // A lone price or order number is a purchase of anything; a name alone could be any heading.
  if (!recurs || (name === '' && facts.orderId === undefined && facts.nextChargeAt === undefined))
    return null;
  const day = (date: { value: DateText } | undefined) => date && civilDateOf(date.value, zone);
  const nextChargeOn = day(facts.nextChargeAt);
  const endsOn = day(facts.endsAt);
  const trial = reading.clauses.find(({ kind, params }) => kind === 'renewal.trial' && params.unit === 'day');
  const startsOn = day(facts.startsAt) ?? day(facts.paidAt);
  const trialDays = reading.page.kind === 'checkout' ? trial?.params.amount : undefined;
  const trialEndsOn =
    startsOn && trialDays !== undefined && Number.isInteger(trialDays)
      ? addDays(startsOn, trialDays)
      : undefined;
  const prices = pricesOf(facts);
  const lead = leadFromClauses(reading.clauses, nextChargeOn ? 'charge' : 'expiry');
  return {
    name: (name || site || facts.orderId?.value || '').slice(0, 200),
    site,
    url: reading.url.split('#', 1)[0]?.slice(0, 2000),
    orderId: facts.orderId?.value.slice(0, 200),
    period: facts.planPeriod?.value,
    ...prices,
    startsOn,
    endsOn,
    trialEndsOn,
    nextChargeOn,
    lead: lead ?? undefined,
    mandate: mandateOf(facts),
    status: statusOf(facts, trialEndsOn !== undefined),
    renewal: renewalOf(facts),
  } as SubscriptionDraft;
}

/** A price stated for the next charge is what renewals cost; what was paid is then the first price. */
function pricesOf(facts: OrderFacts): { price?: Money; firstPrice?: Money } {
  const paid = facts.price?.value;
  const next = facts.nextChargePrice?.value;
  if (!next) return paid ? { price: paid } : {};
  return paid && !isSameMoney(paid, next) ? { price: next, firstPrice: paid } : { price: next };
}

function statusOf(facts: OrderFacts, trial: boolean): Subscription['status'] {
  const status = facts.status?.value;
  if (status === undefined || status === 'none') return trial ? 'trial' : 'active';
  return status;
}

function renewalOf(facts: OrderFacts): RenewalState {
  return facts.autoRenew?.value ?? 'unknown';
}

const PAYMENTS: readonly { pattern: RegExp; mandate: Mandate }[] = [
  { pattern: /支付宝|alipay/i, mandate: 'alipay' },
  { pattern: /微信|wechat|weixin/i, mandate: 'wechat' },
  { pattern: /apple|app store|苹果|itunes/i, mandate: 'apple' },
  { pattern: /google|谷歌/i, mandate: 'google' },
  { pattern: /华为|huawei/i, mandate: 'huawei' },
  { pattern: /小米|xiaomi|mipay/i, mandate: 'xiaomi' },
  { pattern: /oppo|欢太|heytap/i, mandate: 'oppo' },
  { pattern: /vivo/i, mandate: 'vivo' },
  { pattern: /话费|手机账单|运营商|carrier|phone bill/i, mandate: 'carrier' },
  // After the wallets: a card inside Apple Pay is cancelled with Apple.
  { pattern: /银行卡|信用卡|储蓄卡|借记卡|银联|visa|master ?card|card|unionpay|amex/i, mandate: 'card' },
];

/** Where the mandate lives, from the payment method and the channel; `unknown` where neither says. */
function mandateOf(facts: OrderFacts): Mandate {
  const channel = facts.channel?.value;
  if (channel === 'app-store') return 'apple';
  if (channel === 'google-play') return 'google';
  const method = facts.paymentMethod?.value ?? '';
  return PAYMENTS.find(({ pattern }) => pattern.test(method))?.mandate ?? 'unknown';
}

/** The host a person would name the site by: without "www." and "m."; '' for an address without one. */
export function siteOf(url: string): string {
  const host = /^https?:\/\/(?:[^/?#@]*@)?([^/?#:]+)/i.exec(url)?.[1] ?? '';
  return host.toLowerCase().replace(/^(?:www|m)\./, '');
}
