// The alarms of reminders: one for what falls due next, and an hourly look beside it, for a zone that changed and an
// alarm the browser dropped.
import { browser } from './browser';

const NEXT_ALARM = 'reminders.next';
const CHECK_ALARM = 'reminders.check';
const CHECK_MINUTES = 60;

/** Sets the next alarm (epoch ms; null takes it away) and puts the hourly one back where it is missing. */
export async function setReminderAlarm(when: number | null): Promise<void> {
  const { alarms } = browser;
  if (!(await alarms.get(CHECK_ALARM))) alarms.create(CHECK_ALARM, { periodInMinutes: CHECK_MINUTES });
  const set = await alarms.get(NEXT_ALARM);
  if (when === null) await alarms.clear(NEXT_ALARM);
  // Set anew only when it moves: an alarm created each time the worker wakes would wake the worker.
  else if (set?.scheduledTime !== when) alarms.create(NEXT_ALARM, { when });
}

/** Register in the first tick of the worker. */
export function onReminderAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NEXT_ALARM || name === CHECK_ALARM) listener();
  });
}
