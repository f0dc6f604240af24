// One subscription laid open: when to cancel and why then, how, what was seen of it, and everything to be put right.
import { useState } from 'preact/hooks';
import { addDays } from '@/lib/core/calendar/civil-date';
import { hasEnded } from '@/lib/core/subscriptions/after-check';
import { chargeSeries, chargesBetween } from '@/lib/core/subscriptions/charge-dates';
import type { Subscription } from '@/lib/core/subscriptions/types';
import { formatDeadline } from '../../format/dates';
import { Icon } from '../../Icon';
import { useTranslate } from '../../translate';
import { placeAddress } from '../desk-types';
import { AfterCheck } from './AfterCheck';
import { AskRefund } from './AskRefund';
import { CancelByCard } from './CancelByCard';
import { CancelSteps } from './CancelSteps';
import { HistoryList } from './HistoryList';
import { ItemEvidence } from './ItemEvidence';
import { ItemFacts } from './ItemFacts';
import { SubscriptionForm } from './SubscriptionForm';
import { StateChip } from './SubscriptionList';
import type { LedgerActions, LedgerProps } from './types';

export function SubscriptionView(props: LedgerProps & { item: Subscription }) {
  const t = useTranslate();
  const { item, actions, today, records, zone } = props;
  const [editing, setEditing] = useState(false);
  const ended = hasEnded(item);
  const afterCheck = <AfterCheck item={item} records={records ?? []} zone={zone} actions={actions} />;
  return (
    <article>
      <p>
        <a class="address ledger-back" href={placeAddress({ room: 'subscriptions' })}>
          <Icon name="back" size={14} /> {t('subscriptions_back')}
        </a>
      </p>
      <div class="room-head">
        <h1>{item.name}</h1>
        <p class="soft">
          <StateChip item={item} /> {item.site}
        </p>
      </div>
      {/* Once it has ended, whether it really has is the first thing to know. */}
      {ended && afterCheck}
      <CancelByCard {...props} />
      <ChargedQuestion item={item} today={today} actions={actions} />
      <AskRefund item={item} ask={actions.askRefund} />
      <CancelSteps item={item} />
      {!ended && afterCheck}
      {editing ? (
        <SubscriptionForm
          item={item}
          save={(change) => actions.save(item.id, change)}
          close={() => setEditing(false)}
        />
      ) : (
        <ItemFacts item={item} zone={zone} edit={() => setEditing(true)} />
      )}
      <ItemEvidence item={item} records={records} zone={zone} change={actions.change} />
      <Switches item={item} actions={actions} />
      <HistoryList item={item} />
      <Remove item={item} remove={actions.remove} />
    </article>
  );
}

const ASKED_DAYS = 45;

/** The last charge day that passed without an answer. */
function ChargedQuestion(props: { item: Subscription; today: string; actions: LedgerActions }) {
  const t = useTranslate();
  const { item, today, actions } = props;
  const series = item.renewal === 'off' ? null : chargeSeries(item);
  const passed = series
    ? chargesBetween(series, addDays(today, -ASKED_DAYS), addDays(today, -1)).filter(
        ({ on }) => on >= item.scheduledAt.slice(0, 10),
      )
    : [];
  const last = passed.findLast(
    ({ on }) => !item.history.some((entry) => entry.kind === 'charge' && entry.on === on),
  );
  if (!last) return null;
  return (
    <section class="panel" aria-labelledby="charged-title">
      <h2 id="charged-title">
        {t('charged_on_question', formatDeadline(last.on, today, t('language_tag')))}
      </h2>
      <p class="button-row">
        <button type="button" class="button" onClick={() => actions.answer(item.id, last.on, true)}>
          {t('notice_charged')}
        </button>
        <button type="button" class="button" onClick={() => actions.answer(item.id, last.on, false)}>
          {t('notice_not_charged')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => actions.askRefund(item.id, { chargedOn: last.on, unnoticed: true })}
        >
          {t('charged_unwanted')}
        </button>
      </p>
    </section>
  );
}

function Switches(props: { item: Subscription; actions: LedgerActions }) {
  const t = useTranslate();
  const { item, actions } = props;
  return (
    <section class="panel" aria-labelledby="switches-title">
      <h2 id="switches-title">{t('switches_title')}</h2>
      <label class="choice">
        <input
          type="checkbox"
          checked={item.reminders === 'on'}
          onChange={(event) =>
            actions.change(item.id, { reminders: event.currentTarget.checked ? 'on' : 'off' })
          }
        />
        {t('reminders_for_this')}
      </label>
      <label class="choice">
        <input
          type="checkbox"
          checked={item.renewal === 'off'}
          onChange={(event) =>
            actions.change(item.id, { renewal: event.currentTarget.checked ? 'off' : 'on' })
          }
        />
        {t('renewal_is_off')}
      </label>
    </section>
  );
}

/** The choice that destroys nothing comes first and takes the focus. */
function Remove(props: { item: Subscription; remove: (id: string) => void }) {
  const t = useTranslate();
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <button type="button" class="button danger" onClick={() => setAsking(true)}>
        <Icon name="bin" size={16} />
        {t('subscription_remove')}
      </button>
    );
  }
  return (
    <div class="panel" role="alertdialog" aria-labelledby="remove-question">
      <p id="remove-question">{t('subscription_remove_question', props.item.name)}</p>
      <p class="button-row">
        <button
          type="button"
          class="button"
          ref={(element) => element?.focus()}
          onClick={() => setAsking(false)}
        >
          {t('cancel')}
        </button>
        <button type="button" class="button danger primary" onClick={() => props.remove(props.item.id)}>
          {t('subscription_remove')}
        </button>
      </p>
    </div>
  );
}
