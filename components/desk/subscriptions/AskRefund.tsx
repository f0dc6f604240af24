// From a subscription to a refund case: what the ledger knows of it goes along, nothing is sent.
import type { Subscription } from '@/lib/core/subscriptions/types';
import { Icon } from '../../Icon';
import { useTranslate } from '../../translate';
import type { LedgerActions } from './types';

export function AskRefund(props: { item: Subscription; ask: LedgerActions['askRefund'] }) {
  const t = useTranslate();
  const { item, ask } = props;
  if (item.status === 'refunded') return null;
  return (
    <section class="panel" aria-labelledby="ask-refund-title">
      <h2 id="ask-refund-title">{t('subscription_refund')}</h2>
      <p class="soft">{t('subscription_refund_lead')}</p>
      <p>
        <button type="button" class="button" onClick={() => ask(item.id)}>
          <Icon name="scales" size={16} />
          {t('subscription_ask_refund')}
        </button>
      </p>
    </section>
  );
}
