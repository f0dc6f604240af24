// The reminders with the browser behind their ports.
import { caseNoticeWords } from '@/components/format/case-notice-words';
import { noticeWords } from '@/components/format/notice-words';
import type { LedgerPorts, ReminderPorts } from '@/lib/app/subscriptions/ports';
import { createReminders, type Reminders } from '@/lib/app/subscriptions/reminders';
import { onReminderAlarm, setReminderAlarm } from '@/lib/browser/alarms';
import { openCasePage, openSubscriptionPage } from '@/lib/browser/desk-page';
import { clearNotification, onNotificationClick, showNotification } from '@/lib/browser/notifications';
import { onLocalChange, sessionArea } from '@/lib/browser/storage/areas';
import { CASES_KEY } from '@/lib/browser/storage/cases-store';
import { LEDGER_KEY, REMINDER_SETTINGS_KEY } from '@/lib/browser/storage/ledger-store';
import { translate } from '@/lib/browser/translate';
import { CASE_NOTICE_ACTIONS, caseOfNotice } from '@/lib/core/cases';
import { noticeActions } from '@/lib/core/subscriptions/due';

const STARTED_KEY = 'reminders-started';

/** Registers everything that may wake the worker; call in its first tick. */
export function startReminders(
  ledger: LedgerPorts,
  cases: ReminderPorts['cases'],
  report: (fault: unknown) => void,
): Reminders {
  const ports: ReminderPorts = {
    ...ledger,
    cases,
    notices: {
      show: (notice, item, now) => showNotification(notice.id, noticeWords(notice, item, now, translate)),
      showCase: (notice, one, now) =>
        showNotification(notice.id, caseNoticeWords(notice, one, now, translate)),
    },
    alarms: { setNext: setReminderAlarm },
  };
  const reminders = createReminders(ports);
  const run = () => void reminders.run().catch(report);

  onReminderAlarm(run);
  onLocalChange((keys) => {
    if ([LEDGER_KEY, REMINDER_SETTINGS_KEY, CASES_KEY].some((key) => keys.includes(key))) run();
  });
  onNotificationClick((id, button) => {
    const [subscriptionId = '', kind = ''] = id.split('/');
    const caseId = caseOfNotice(id);
    void clearNotification(id);
    const action = (caseId === null ? noticeActions(kind) : CASE_NOTICE_ACTIONS)[button];
    if (action !== undefined) void reminders.act(id, action).catch(report);
    else if (caseId !== null) openCasePage(caseId);
    else openSubscriptionPage(subscriptionId);
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
