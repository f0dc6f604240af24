// Tells what is owed and sets the alarm for what comes next. May be run at any time, any number of times: what was told
// stands in the log, and nothing else is remembered.
import { addDays, addHours, toLocalDateTime } from '@/lib/core/calendar/civil-date';
import {
  type CaseNoticeAction,
  caseOfNotice,
  nextCaseDueAt,
  ownerOf,
  planCaseNotices,
  settledCaseKey,
} from '@/lib/core/cases';
import { nextCancelBy } from '@/lib/core/subscriptions/cancel-by';
import { answerCharge } from '@/lib/core/subscriptions/change';
import {
  type NoticeAction,
  nextDueAt,
  noticesFor,
  planDue,
  pruneLog,
  settledKey,
} from '@/lib/core/subscriptions/due';
import { afterQuiet, instantOf, isQuiet } from '@/lib/core/subscriptions/local-time';
import type { ReminderPorts } from './ports';

export interface Reminders {
  run(): Promise<void>;
  /** `noticeId` as it was shown. One that means nothing (any more) is passed over. */
  act(noticeId: string, action: NoticeAction | CaseNoticeAction): Promise<void>;
}

/** "Later" is tomorrow, but where the day to cancel by is that near it is this afternoon. */
const SOON_HOURS = 3;

export function createReminders(ports: ReminderPorts): Reminders {
  let queue: Promise<unknown> = Promise.resolve();
  // Two alarms at once must not both find the same reminder untold.
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const next = queue.then(task);
    queue = next.catch(() => {});
    return next;
  };
  return {
    run: () => inTurn(() => runNow(ports)),
    act: (noticeId, action) =>
      inTurn(async () => {
        await actNow(ports, noticeId, action);
        await runNow(ports);
      }),
  };
}

async function runNow(ports: ReminderPorts): Promise<void> {
  const [ledger, settings, { cases }] = await Promise.all([
    ports.ledger.read(),
    ports.settings.read(),
    ports.cases.list(),
  ]);
  const zone = ports.zone();
  const now = toLocalDateTime(ports.now(), zone);
  const quiet = isQuiet(now, settings.quiet);
  let log = await ports.log.read();
  if (!quiet) {
    const items = new Map(ledger.map((item) => [item.id, item]));
    const dues = planDue(ledger, settings, log, { now, zone });
    for (const notice of noticesFor(dues, now)) {
      const item = items.get(notice.subscriptionId);
      if (item && settings.notifications) await ports.notices.show(notice, item, now);
      // After each and not after all: a worker that dies in between repeats one, under the same id, and loses none.
      // Switched off, they are told by the desk, and do not all come at once when switched on again.
      log = await markDelivered(ports, notice.ids, notice.subscriptionId);
    }
    for (const notice of planCaseNotices(cases, settings, log, { now, zone })) {
      const one = cases.find(({ id }) => id === notice.caseId);
      if (one && settings.notifications) await ports.notices.showCase(notice, one, now);
      log = await markDelivered(ports, notice.ids, ownerOf(notice.caseId));
    }
    if (log.through?.slice(0, 10) !== now.slice(0, 10) && (log.through ?? '') < now)
      log = await ports.log.update((before) => ({ ...before, through: now }));
  }
  const owedInQuiet =
    quiet &&
    (planDue(ledger, settings, log, { now, zone }).length > 0 ||
      planCaseNotices(cases, settings, log, { now, zone }).length > 0);
  const coming = [nextDueAt(ledger, settings, log, now), nextCaseDueAt(cases, settings, log, { now, zone })];
  const next = owedInQuiet ? now : (coming.filter((at) => at !== null).sort()[0] ?? null);
  await ports.alarms.setNext(next === null ? null : instantOf(afterQuiet(next, settings.quiet), zone));
}

async function markDelivered(ports: ReminderPorts, ids: readonly string[], subscriptionId: string) {
  const at = new Date(ports.now()).toISOString();
  return ports.log.update((log) => {
    const { [subscriptionId]: again, ...otherLater } = log.later;
    const toldAgain = again !== undefined && ids.includes(`${subscriptionId}/later/${again}`);
    const delivered = { ...log.delivered, ...Object.fromEntries(ids.map((id) => [id, at])) };
    return pruneLog({ ...log, delivered, later: toldAgain ? otherLater : log.later }, at);
  });
}

async function actNow(
  ports: ReminderPorts,
  noticeId: string,
  action: NoticeAction | CaseNoticeAction,
): Promise<void> {
  const caseId = caseOfNotice(noticeId);
  if (caseId !== null) return actOnCase(ports, noticeId, caseId, action);
  const [subscriptionId, kind, on] = noticeId.split('/');
  if (!subscriptionId) return;
  const at = new Date(ports.now()).toISOString();
  if (action === 'later') return putOff(ports, subscriptionId);
  if (action === 'keep' && kind === 'cancel-by' && on) {
    const key = settledKey(subscriptionId, on);
    await ports.log.update((log) => ({ ...log, settled: { ...log.settled, [key]: at } }));
  }
  if ((action === 'charged' || action === 'not-charged') && kind === 'charged' && on) {
    const stamp = { at, local: toLocalDateTime(at, ports.zone()), source: 'person' } as const;
    await ports.ledger.update((ledger) =>
      ledger.map((item) =>
        item.id === subscriptionId ? answerCharge(item, on, action === 'charged', stamp) : item,
      ),
    );
  }
}

async function actOnCase(
  ports: ReminderPorts,
  noticeId: string,
  caseId: string,
  action: NoticeAction | CaseNoticeAction,
): Promise<void> {
  const owner = ownerOf(caseId);
  const nowMs = ports.now();
  const now = toLocalDateTime(nowMs, ports.zone());
  if (action === 'done') {
    const key = settledCaseKey(noticeId);
    const at = new Date(nowMs).toISOString();
    await ports.log.update((log) => {
      const { [owner]: _again, ...later } = log.later;
      return { ...log, later, settled: key === null ? log.settled : { ...log.settled, [key]: at } };
    });
  }
  if (action !== 'later' || !(await ports.cases.list()).cases.some(({ id }) => id === caseId)) return;
  const { hour } = await ports.settings.read();
  // On the last day to ask tomorrow is too late.
  const [, kind, on = ''] = noticeId.split('/');
  const near = kind === 'deadline' && on <= addDays(now.slice(0, 10), 1);
  const again = near ? addHours(now, SOON_HOURS) : `${addDays(now.slice(0, 10), 1)}T${hour}`;
  await ports.log.update((log) => ({ ...log, later: { ...log.later, [owner]: again } }));
}

/** Puts off what is to be told of a subscription; passed over where it is not there any more. */
export async function putOff(
  ports: Pick<ReminderPorts, 'ledger' | 'settings' | 'log' | 'now' | 'zone'>,
  subscriptionId: string,
): Promise<void> {
  const [ledger, settings] = await Promise.all([ports.ledger.read(), ports.settings.read()]);
  const item = ledger.find(({ id }) => id === subscriptionId);
  if (!item) return;
  const now = toLocalDateTime(ports.now(), ports.zone());
  const tomorrow = addDays(now.slice(0, 10), 1);
  const cancelBy = nextCancelBy(item, now.slice(0, 10), settings.marginDays);
  const near = cancelBy !== null && cancelBy.date <= tomorrow;
  const again = near ? addHours(now, SOON_HOURS) : `${tomorrow}T${settings.hour}`;
  await ports.log.update((log) => ({ ...log, later: { ...log.later, [subscriptionId]: again } }));
}
