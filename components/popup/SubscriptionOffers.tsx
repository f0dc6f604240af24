// The subscriptions that this page speaks of: one click keeps one in the ledger, where it is reminded of before the charge.
import type { OfferView } from '@/lib/core/subscriptions/offer-view';
import { formatDeadline } from '../format/dates';
import { formatMoney } from '../format/money';
import { Icon } from '../Icon';
import { useTranslate } from '../translate';

/** An order list can hold dozens; the rest is one click further, on the order itself. */
const SHOWN = 4;

export interface SubscriptionOffersProps {
  offers: OfferView[];
  today: string;
  /** True when the last click on "keep" did not work. */
  failed: boolean;
  keep: (index: number) => void;
  open: (id: string) => void;
}

export function SubscriptionOffers(props: SubscriptionOffersProps) {
  const t = useTranslate();
  const { offers } = props;
  if (offers.length === 0) return null;
  return (
    <section class="card offers" aria-labelledby="offers-title">
      <h2 id="offers-title">{t('offers_title')}</h2>
      <ul>
        {offers.slice(0, SHOWN).map((offer, index) => (
          <li key={`${index} ${offer.name}`}>
            <OfferLine offer={offer} today={props.today} />
            {offer.keptId === null ? (
              <button type="button" class="button" onClick={() => props.keep(index)}>
                <Icon name="clock" size={16} />
                {t('offer_keep')}
                <span class="unseen">{offer.name}</span>
              </button>
            ) : (
              <button type="button" class="text-button" onClick={() => props.open(offer.keptId ?? '')}>
                <Icon name="check" size={14} />
                {t('offer_kept')}
                <span class="unseen">{offer.name}</span>
              </button>
            )}
          </li>
        ))}
      </ul>
      <p class={props.failed ? 'trouble' : 'unseen'} role="status">
        {props.failed && t('offer_failed')}
      </p>
    </section>
  );
}

function OfferLine(props: { offer: OfferView; today: string }) {
  const t = useTranslate();
  const { offer } = props;
  const language = t('language_tag');
  const about = [
    offer.price ? formatMoney(offer.price, language) : '',
    offer.renewal === 'off' ? t('renewal_state_off') : '',
    offer.cancelBy ? t('cancel_by_short', formatDeadline(offer.cancelBy, props.today, language)) : '',
    offer.cancelBy && offer.estimated ? t('estimated') : '',
  ];
  return (
    <div>
      <strong>{offer.name}</strong>
      <p class="soft figures">{about.filter(Boolean).join(' · ')}</p>
    </div>
  );
}
