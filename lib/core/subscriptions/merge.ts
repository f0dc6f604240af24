// A subscription seen again: found in the ledger by order number, else by site and product, and brought up to date with
// what the page says now.
import type { ChangeStamp, SubscriptionChange } from './change';
import { changeSubscription } from './change';
import type { SubscriptionDraft } from './offer';
import { CORRECTABLE, type Correctable, type Subscription } from './types';

/** The item a draft speaks of; null when it is a new one. */
export function findKept(ledger: readonly Subscription[], draft: SubscriptionDraft): Subscription | null {
  const here = ledger.filter(({ site }) => site === draft.site);
  const byOrder =
    draft.orderId === undefined ? undefined : here.find(({ orderId }) => orderId === draft.orderId);
  if (byOrder) return byOrder;
  const key = productKey(draft.name);
  // Every renewal has an order number of its own, so a different one does not make another subscription. Of several with
  // the same name the one that is still running is meant.
  const named = here.filter(({ name }) => productKey(name) === key);
  return named.find(({ status }) => status === 'active' || status === 'trial') ?? named[0] ?? null;
}

/** A new item of the ledger. */
export function keepDraft(
  draft: SubscriptionDraft,
  id: string,
  { at, local, source }: ChangeStamp,
): Subscription {
  const item: Subscription = {
    ...draft,
    id,
    evidence: [],
    history: [],
    reminders: 'on',
    notes: '',
    corrected: [],
    source,
    addedAt: at,
    scheduledAt: local,
  };
  return withSeen(dropUndefined(item), draft, { at, local, source });
}

/**
 * The item with what a page says now. What the person put right stays, but for status and renewal: there the page knows
 * better. What the page does not say stays too.
 */
export function mergeDraft(item: Subscription, draft: SubscriptionDraft, stamp: ChangeStamp): Subscription {
  const change: Record<string, unknown> = {};
  for (const name of CORRECTABLE) {
    if (name === 'anchorDay' || item.corrected.includes(name)) continue;
    const value = draft[name as Exclude<Correctable, 'anchorDay'>];
    if (value !== undefined && !(name === 'mandate' && value === 'unknown')) change[name] = value;
  }
  // A checkout or order page that is opened again must not take back what was seen of a later term.
  if (draft.nextChargeOn && item.nextChargeOn && draft.nextChargeOn < item.nextChargeOn) {
    for (const name of ['nextChargeOn', 'endsOn', 'startsOn', 'price', 'firstPrice']) delete change[name];
  } else {
    if (draft.status !== 'active' || item.status !== 'trial') change.status = draft.status;
    if (draft.renewal !== 'unknown') change.renewal = draft.renewal;
  }
  return withSeen(changeSubscription(item, change as SubscriptionChange, stamp), draft, stamp);
}

function withSeen(item: Subscription, draft: SubscriptionDraft, { at, source }: ChangeStamp): Subscription {
  if (draft.renewal === 'unknown') return item;
  return { ...item, renewalSeen: { at, where: draft.url ?? '', source } };
}

/** Names are compared without spaces, punctuation and case: "VIP 年卡（连续）" is "vip年卡(连续)". */
function productKey(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

function dropUndefined(item: Subscription): Subscription {
  return Object.fromEntries(Object.entries(item).filter(([, value]) => value !== undefined)) as Subscription;
}
