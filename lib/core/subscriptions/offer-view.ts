// What the popup shows of a subscription that a page offers to be kept.
import { z } from 'zod';
import type { CivilDate } from '../calendar/civil-date';
import { nextCancelBy } from './cancel-by';
import { keepDraft } from './merge';
import type { SubscriptionDraft } from './offer';
import { civilDateSchema, type Subscription, subscriptionSchema } from './types';

export const offerViewSchema = z.object({
  ...subscriptionSchema.pick({ name: true, price: true, nextChargeOn: true, renewal: true }).shape,
  /** The last day on which cancelling is surely in time; null where no charge is known to come. */
  cancelBy: civilDateSchema.nullable(),
  /** The day rests on something nobody stated. */
  estimated: z.boolean(),
  /** Id in the ledger; null when it is not kept yet. */
  keptId: z.string().nullable(),
});
export type OfferView = z.infer<typeof offerViewSchema>;

export function viewOffer(
  draft: SubscriptionDraft,
  kept: Subscription | null,
  today: CivilDate,
  marginDays: number,
): OfferView {
  // A kept item knows more than the page: what the person put right, a lead read elsewhere.
  const stamp = { at: `${today}T00:00:00.000Z`, local: `${today}T00:00`, source: 'page' } as const;
  const item = kept ?? keepDraft(draft, 'draft', stamp);
  const cancelBy = nextCancelBy(item, today, marginDays);
  const { name, price, nextChargeOn, renewal } = item;
  return {
    name,
    renewal,
    ...(price ? { price } : {}),
    ...(nextChargeOn ? { nextChargeOn } : {}),
    cancelBy: cancelBy?.date ?? null,
    estimated: cancelBy?.estimated ?? false,
    keptId: kept?.id ?? null,
  };
}
