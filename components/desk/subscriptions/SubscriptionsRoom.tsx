// All subscriptions: what is coming, what it costs, and each of them.
import { useMemo, useState } from 'preact/hooks';
import { Icon } from '../../Icon';
import { useTranslate } from '../../translate';
import { placeAddress } from '../desk-types';
import { CostView } from './CostView';
import { LedgerFiles } from './LedgerFiles';
import { MonthCalendar } from './MonthCalendar';
import { ReminderForm } from './ReminderForm';
import { sortedRows } from './rows';
import { SubscriptionForm } from './SubscriptionForm';
import { SubscriptionList } from './SubscriptionList';
import { SubscriptionView } from './SubscriptionView';
import { SyncPanel } from './SyncPanel';
import { Totals } from './Totals';
import type { LedgerProps } from './types';
import { Upcoming } from './Upcoming';

const VIEWS = ['list', 'upcoming', 'calendar', 'cost'] as const;
type View = (typeof VIEWS)[number];

export function SubscriptionsRoom(props: LedgerProps) {
  const t = useTranslate();
  const { ledger, subscriptionId } = props;
  if (ledger === null) {
    return (
      <>
        <RoomHead />
        <p class="soft" role="status">
          {t('loading')}
        </p>
      </>
    );
  }
  if (subscriptionId !== null) {
    const item = ledger.find(({ id }) => id === subscriptionId);
    return item ? <SubscriptionView {...props} item={item} /> : <Missing />;
  }
  return <Ledger {...props} ledger={ledger} />;
}

function Ledger(props: LedgerProps & { ledger: NonNullable<LedgerProps['ledger']> }) {
  const t = useTranslate();
  const { ledger, today, settings } = props;
  const rows = useMemo(
    () => sortedRows(ledger, today, settings.marginDays),
    [ledger, today, settings.marginDays],
  );
  const [view, setView] = useState<View>('list');
  const [adding, setAdding] = useState(false);
  // The same node again is not gone through again: the desk draws anew for each thing it has read.
  const list = useMemo(() => <SubscriptionList rows={rows} today={today} />, [rows, today]);
  const totals = useMemo(() => <Totals ledger={ledger} rows={rows} today={today} />, [ledger, rows, today]);
  const names = useMemo(() => new Map(ledger.map(({ id, name }) => [id, name])), [ledger]);
  return (
    <>
      <RoomHead />
      {ledger.length > 0 && totals}
      <div class="ledger-bar">
        {ledger.length > 0 && (
          <fieldset class="segments">
            <legend class="unseen">{t('ledger_view')}</legend>
            {VIEWS.map((each) => (
              <button key={each} type="button" aria-pressed={view === each} onClick={() => setView(each)}>
                {t(`ledger_view_${each}`)}
              </button>
            ))}
          </fieldset>
        )}
        <button
          type="button"
          class="button primary"
          aria-expanded={adding}
          onClick={() => setAdding(!adding)}
        >
          {t('subscription_add')}
        </button>
      </div>
      {adding && (
        <SubscriptionForm
          item={null}
          save={(change) => props.actions.save(null, change)}
          close={() => setAdding(false)}
        />
      )}
      {ledger.length === 0 && !adding && <EmptyLedger />}
      {ledger.length > 0 && view === 'list' && list}
      {ledger.length > 0 && view === 'upcoming' && (
        <Upcoming ledger={ledger} cases={props.cases} today={today} marginDays={settings.marginDays} />
      )}
      {ledger.length > 0 && view === 'calendar' && (
        <MonthCalendar ledger={ledger} names={names} today={today} marginDays={settings.marginDays} />
      )}
      {ledger.length > 0 && view === 'cost' && <CostView ledger={ledger} names={names} today={today} />}
      <ReminderForm settings={settings} save={props.actions.saveSettings} />
      <SyncPanel sync={props.sync} zone={props.zone} actions={props.actions} />
      <LedgerFiles importing={props.importing} empty={ledger.length === 0} actions={props.actions} />
    </>
  );
}

function RoomHead() {
  const t = useTranslate();
  return (
    <div class="room-head">
      <h1>{t('room_subscriptions')}</h1>
      <p class="soft">{t('subscriptions_lead')}</p>
    </div>
  );
}

function EmptyLedger() {
  const t = useTranslate();
  return (
    <section class="empty" aria-labelledby="ledger-empty">
      <h2 id="ledger-empty" class="lead">
        {t('ledger_empty')}
      </h2>
      <p class="soft">{t('ledger_empty_how')}</p>
    </section>
  );
}

function Missing() {
  const t = useTranslate();
  return (
    <>
      <p>
        <a class="address ledger-back" href={placeAddress({ room: 'subscriptions' })}>
          <Icon name="back" size={14} /> {t('subscriptions_back')}
        </a>
      </p>
      <p role="status">{t('subscription_missing')}</p>
    </>
  );
}
