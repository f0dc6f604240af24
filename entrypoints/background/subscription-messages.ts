// What the popup asks about the subscriptions of a tab.

import type { PoliciesUseCases } from '@/lib/app/policies/policies-use-cases';
import type { LedgerUseCases } from '@/lib/app/subscriptions/ledger-use-cases';
import type { TabUseCases } from '@/lib/app/tab/tab-use-cases';
import type { BackgroundHandlers } from '@/lib/browser/messages/channel';
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import { viewOffer } from '@/lib/core/subscriptions/offer-view';

type SubscriptionHandlers = Pick<BackgroundHandlers, 'subscription.offers' | 'subscription.keep'>;

export function createSubscriptionHandlers(
  tabs: TabUseCases,
  ledger: LedgerUseCases,
  policies: PoliciesUseCases,
): SubscriptionHandlers {
  const offersOf = async (tabId: number) => {
    const view = await tabs.view(tabId);
    return view.state === 'read' ? ledger.offers(view.reading) : [];
  };
  return {
    // Asked by pages of ours only: a script inside another page must not read the ledger, nor write into it.
    'subscription.offers': async ({ tabId }, { isOwnPage }) => {
      if (!isOwnPage) return { offers: [] };
      const [offers, { marginDays }] = await Promise.all([offersOf(tabId), ledger.settings()]);
      const today = toCivilDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
      return { offers: offers.map(({ draft, kept }) => viewOffer(draft, kept, today, marginDays)) };
    },
    'subscription.keep': async ({ tabId, index }, { isOwnPage }) => {
      if (!isOwnPage) return { ok: false, code: 'not-offered' };
      const offer = (await offersOf(tabId))[index];
      if (offer === undefined) return { ok: false, code: 'not-offered' };
      const { id } = await ledger.keep(offer.draft, 'page');
      // The terms it was bought under stay with it.
      const view = await tabs.view(tabId);
      if (view.state === 'read') await policies.keep(view.reading);
      return { ok: true, id };
    },
  };
}
