// What is known of a subscription, line by line; what is not known has no line.
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatInstant, formatStated } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { planWords } from '../../format/quantity-words';
import { messageKey, type Translate, useTranslate } from '../../translate';

export function ItemFacts(props: { item: Subscription; zone: string; edit: () => void }) {
  const t = useTranslate();
  const rows = factLines(props.item, props.zone, t);
  return (
    <section class="panel" aria-labelledby="subscription-facts">
      <h2 id="subscription-facts">{t('facts_title')}</h2>
      <dl class="about-list">
        {rows.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd class="figures">{value}</dd>
          </div>
        ))}
      </dl>
      <p>
        <button type="button" class="button" onClick={props.edit}>
          {t('subscription_edit')}
        </button>
      </p>
    </section>
  );
}

function factLines(item: Subscription, zone: string, t: Translate): [string, string][] {
  const language = t('language_tag');
  const money = (value: Subscription['price']) => (value ? formatMoney(value, language) : '');
  const day = (value: string | undefined) => (value ? formatStated(value, language) : '');
  const seen = item.renewalSeen;
  const lines: [string, string][] = [
    [t('field_price'), money(item.price)],
    [t('field_first_price'), money(item.firstPrice)],
    [t('field_period'), item.period ? planWords(item.period, t) : ''],
    [t('field_next_charge'), day(item.nextChargeOn)],
    [t('field_start'), day(item.startsOn)],
    [t('field_end'), day(item.endsOn)],
    [t('field_trial_end'), day(item.trialEndsOn)],
    [t('field_mandate'), item.mandate === 'unknown' ? '' : t(`mandate_${item.mandate}`)],
    [t('field_status'), t(messageKey('subscription', item.status))],
    [t('field_renewal'), t(`renewal_state_${item.renewal}`)],
    [t('field_renewal_seen'), seen ? `${formatInstant(seen.at, zone, language)} ${seen.where}` : ''],
    [t('field_order'), item.orderId ?? ''],
    [t('field_url'), item.url ?? ''],
    [t('field_notes'), item.notes],
  ];
  return lines.filter(([, value]) => value !== '');
}
