// The reminders with the browser behind their ports.
import { noticeWords } from '@/components/format/notice-words';
import type { LedgerPorts, ReminderPorts } from '@/lib/app/subscriptions/ports';
import { createReminders, type Reminders } from '@/lib/app/subscriptions/reminders';
import { onReminderAlarm, setReminderAlarm } from '@/lib/browser/alarms';
import { openSubscriptionPage } from '@/lib/browser/desk-page';
import { clearNotification, onNotificationClick, showNotification } from '@/lib/browser/notifications';
import { onLocalChange, sessionArea } from '@/lib/browser/storage/areas';
import { LEDGER_KEY, REMINDER_SETTINGS_KEY } from '@/lib/browser/storage/ledger-store';
import { translate } from '@/lib/browser/translate';
import { noticeActions } from '@/lib/core/subscriptions/due';

const STARTED_KEY = 'reminders-started';

/** Registers everything that may wake the worker; call in its first tick. */
export function startReminders(ledger: LedgerPorts, report: (fault: unknown) => void): Reminders {
  const ports: ReminderPorts = {
    ...ledger,
    notices: {
      show: (notice, item, now) => showNotification(notice.id, noticeWords(notice, item, now, translate)),
    },
    alarms: { setNext: setReminderAlarm },
  };
  const reminders = createReminders(ports);
  const run = () => void reminders.run().catch(report);

  onReminderAlarm(run);
  onLocalChange((keys) => {
    if (keys.includes(LEDGER_KEY) || keys.includes(REMINDER_SETTINGS_KEY)) run();
  });
  onNotificationClick((id, button) => {
    const [subscriptionId = '', kind = ''] = id.split('/');
    void clearNotification(id);
    const action = noticeActions(kind)[button];
    if (action === undefined) openSubscriptionPage(subscriptionId);
    else void reminders.act(id, action).catch(report);
  });
  void runAtStart(run);
  return reminders;
}

/**
 * Once a start of the browser or of the extension (update, disable/enable): session storage is empty then, while it
 * outlives a worker that was only put to rest. Alarms may be gone, and something may have fallen due meanwhile.
 */
async function runAtStart(run: () => void): Promise<void> {
  const started = await sessionArea.get(STARTED_KEY);
  if (started[STARTED_KEY] === true) return;
  await sessionArea.set({ [STARTED_KEY]: true });
  run();
}
