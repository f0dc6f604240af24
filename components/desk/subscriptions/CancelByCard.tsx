// Until when it can be cancelled and why then, and the answers to its reminder: a notification shows them as buttons only
// where the browser can, and once it is gone they are wanted all the same.
import { nextCancelBy } from '@/lib/core/subscriptions/cancel-by';
import { settledKey } from '@/lib/core/subscriptions/due';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatDeadline, formatStated } from '../../format/dates';
import { formatMoney } from '../../format/money';
import { counted, useTranslate } from '../../translate';
import type { LedgerProps } from './types';

/** The day with its arithmetic: charge day, less the provider's lead, less the person's margin. */
export function CancelByCard(props: LedgerProps & { item: Subscription }) {
  const t = useTranslate();
  const { item, today } = props;
  const cancelBy = nextCancelBy(item, today, props.settings.marginDays);
  const language = t('language_tag');
  if (!cancelBy) {
    return <p class="panel">{t(item.renewal === 'off' ? 'no_charge_off' : 'no_charge_known')}</p>;
  }
  const passed = cancelBy.date < today;
  return (
    <section class="panel" aria-labelledby="cancel-by-title">
      <h2 id="cancel-by-title">{t(passed ? 'cancel_by_passed' : 'cancel_by_title')}</h2>
      <p class={`cancel-by-day figures${passed ? ' near' : ''}`}>
        {formatDeadline(cancelBy.date, today, language)}
        {cancelBy.estimated && <span class="chip">{t('estimated')}</span>}
      </p>
      <ol class="receipt">
        <li>
          {t('receipt_charge', formatDeadline(cancelBy.charge.on, today, language))}
          {item.price && ` ${formatMoney(item.price, language)}`}
        </li>
        <li>{counted(t, item.lead ? 'receipt_lead' : 'receipt_lead_assumed', cancelBy.leadDays)}</li>
        <li>{counted(t, 'receipt_margin', cancelBy.marginDays)}</li>
        <li>{formatDeadline(cancelBy.date, today, language)}</li>
      </ol>
      {cancelBy.quote && <blockquote class="quote">{cancelBy.quote}</blockquote>}
      {item.reminders === 'on' && <Answer {...props} chargeOn={cancelBy.charge.on} />}
    </section>
  );
}

function Answer(props: LedgerProps & { item: Subscription; chargeOn: string }) {
  const t = useTranslate();
  const { item, chargeOn, log, actions } = props;
  const again = log.later[item.id];
  if (Object.hasOwn(log.settled, settledKey(item.id, chargeOn))) {
    return (
      <p class="button-row">
        <span role="status" class="soft">
          {t('reminder_settled', formatDeadline(chargeOn, props.today, t('language_tag')))}
        </span>
        <button
          type="button"
          class="text-button"
          onClick={() => actions.settleReminder(item.id, chargeOn, false)}
        >
          {t('reminder_unsettle')}
        </button>
      </p>
    );
  }
  return (
    <p class="button-row">
      <button type="button" class="button" onClick={() => actions.settleReminder(item.id, chargeOn, true)}>
        {t('reminder_settle')}
      </button>
      <button type="button" class="button" onClick={() => actions.remindLater(item.id)}>
        {t('notice_later')}
      </button>
      <span role="status" class="soft">
        {again && t('reminder_again_at', formatStated(again, t('language_tag')))}
      </span>
    </p>
  );
}
