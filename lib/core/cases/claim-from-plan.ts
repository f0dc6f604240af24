// The claim a case begins with when it is begun from a subscription of the ledger.
import type { Mandate, Subscription } from '../subscriptions/types';
import { askFor, emptyClaim } from './start-claim';
import type { Claim, ClaimFacts } from './types';

const CHANNELS: Readonly<Partial<Record<Mandate, NonNullable<ClaimFacts['channel']>>>> = {
  apple: 'app-store',
  google: 'google-play',
  huawei: 'android-store',
  xiaomi: 'android-store',
  oppo: 'android-store',
  vivo: 'android-store',
};

export interface PlanClaim {
  /** The charge the money is asked back for; the last one known to have happened without it. */
  chargedOn?: string | undefined;
  /** True when the person did not expect it. */
  unnoticed?: boolean | undefined;
  /** The means of payment in the person's words, where the ledger knows it. */
  paymentMethod?: string | undefined;
}

/** Only what the ledger knows: a charge nobody saw is no day of payment. */
export function claimFromPlan(item: Subscription, { chargedOn, unnoticed, paymentMethod }: PlanClaim): Claim {
  const charges = item.history.flatMap((entry) =>
    entry.kind === 'charge' && entry.charged ? [entry.on] : [],
  );
  const renewals = chargedOn === undefined ? charges : [...charges, chargedOn];
  const paidAt = chargedOn ?? charges.toSorted().at(-1);
  const isFirst = paidAt !== undefined && paidAt === item.startsOn;
  const price = isFirst ? (item.firstPrice ?? item.price) : item.price;
  const channel = CHANNELS[item.mandate];
  const facts: ClaimFacts = {
    product: item.name,
    ...(item.orderId === undefined ? {} : { orderId: item.orderId }),
    ...(item.period === undefined ? {} : { planPeriod: item.period }),
    ...(price === undefined ? {} : { price }),
    ...(paidAt === undefined ? {} : { paidAt }),
    ...(item.startsOn === undefined ? {} : { startsAt: item.startsOn }),
    ...(item.endsOn === undefined ? {} : { endsAt: item.endsOn }),
    ...(item.renewal === 'unknown' ? {} : { autoRenew: item.renewal }),
    ...(channel === undefined ? {} : { channel }),
    ...(paymentMethod === undefined ? {} : { paymentMethod }),
    ...(renewals.length === 0 || isFirst ? {} : { renewalCount: new Set(renewals).size }),
  };
  return {
    ...emptyClaim(),
    provider: item.site,
    url: item.url ?? '',
    facts,
    answers: unnoticed ? { reason: 'unnoticed-renewal' } : {},
    ask: askFor(facts),
  };
}
