// Asks the background what the page offers to be kept, and keeps one.
import { useCallback, useEffect, useState } from 'preact/hooks';
import { SubscriptionOffers } from '@/components/popup/SubscriptionOffers';
import { openSubscriptionPage } from '@/lib/browser/desk-page';
import { askBackground } from '@/lib/browser/messages/from-popup';
import type { OfferView } from '@/lib/core/subscriptions/offer-view';

/** `reading` is only looked at for having changed: then the page may offer something else. */
export function SubscriptionOffersApp(props: { tabId: number; reading: unknown; today: string }) {
  const { tabId } = props;
  const [offers, setOffers] = useState<OfferView[]>([]);
  const [failed, setFailed] = useState(false);
  const refresh = useCallback(async () => {
    const sent = await askBackground('subscription.offers', { tabId });
    setOffers(sent.ok ? sent.response.offers : []);
  }, [tabId]);
  useEffect(() => void refresh(), [refresh, props.reading]);

  const keep = async (index: number) => {
    const sent = await askBackground('subscription.keep', { tabId, index });
    setFailed(!(sent.ok && sent.response.ok));
    await refresh();
  };
  return (
    <SubscriptionOffers
      offers={offers}
      today={props.today}
      failed={failed}
      keep={(index) => void keep(index)}
      open={openSubscriptionPage}
    />
  );
}
