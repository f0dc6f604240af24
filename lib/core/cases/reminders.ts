// What a person is owed a word about in their cases, for the one list of reminders: same log, same hour, same alarm as
// those of subscriptions. Counted in clock readings of the person's zone; an id names one reminder for ever.
import { addDays, type CivilDate, civilDateOf, toLocalDateTime } from '../calendar/civil-date';
import { type Moment, OWED_DAYS, settledKey } from '../subscriptions/due';
import type { ReminderLog, ReminderSettings } from '../subscriptions/types';
import { type Due, replyDue } from './clock';
import { CLOSING_STEPS } from './codes';
import type { RefundCase } from './types';
import { type CaseView, readCase } from './view';

/**
 * `deadline`: the last day to ask, coming near. `usual`: the usual day of an answer passed. `overdue`: the last day passed.
 * `closing`: the money is there and something is still open. `later`: the person asked to be reminded.
 */
export type CaseDueKind = 'deadline' | 'usual' | 'overdue' | 'closing' | 'later';

export interface CaseDue {
  id: string;
  caseId: string;
  kind: CaseDueKind;
  /** Clock reading at which it falls due. */
  at: string;
  /** The day it is about: the deadline, the day that passed, the day the money came. */
  on: CivilDate;
  /** What was waited for, of the two kinds about an answer. */
  waited: Due | null;
}

/** One notification: all that is owed about one case, led by the newest. */
export interface CaseNotice {
  caseId: string;
  id: string;
  lead: CaseDue;
  ids: string[];
  /** The lead fell due on an earlier day. */
  late: boolean;
}

/** Buttons of a case's notice, in their order; a click beside them opens the case. */
export const CASE_NOTICE_ACTIONS = ['done', 'later'] as const;
export type CaseNoticeAction = (typeof CASE_NOTICE_ACTIONS)[number];

const OWNER = 'case:';
/** Days after the money in which memberships and renewals are usually ended by the provider itself. */
const CLOSING_DAYS = 3;

/** Under this name a case stands in the log, where subscriptions stand under their ids. */
export function ownerOf(caseId: string): string {
  return OWNER + caseId;
}

/** The case a notice is about, by the id it was shown under; null for one about something else. */
export function caseOfNotice(noticeId: string): string | null {
  const [owner = ''] = noticeId.split('/');
  return owner.startsWith(OWNER) ? owner.slice(OWNER.length) : null;
}

/** The key under which "done" stands in the log; null for an id that answers to nothing. */
export function settledCaseKey(noticeId: string): string | null {
  const [owner = '', kind, on] = noticeId.split('/');
  return kind && on && kind !== 'later' ? settledKey(owner, `${kind}/${on}`) : null;
}

/** What is owed by now, one notice a case. */
export function planCaseNotices(
  cases: readonly RefundCase[],
  settings: ReminderSettings,
  log: ReminderLog,
  { now, zone }: Moment,
): CaseNotice[] {
  const oldest = addDays(now.slice(0, 10), -OWED_DAYS);
  return cases.flatMap((one): CaseNotice[] => {
    const owed = undelivered(one, settings, log, zone)
      .filter(({ at }) => at <= now && at.slice(0, 10) >= oldest)
      .sort((a, b) => (a.at < b.at ? -1 : 1));
    const lead = owed.at(-1);
    if (lead === undefined) return [];
    const late = lead.at.slice(0, 10) < now.slice(0, 10);
    return [{ caseId: one.id, id: lead.id, lead, ids: owed.map(({ id }) => id), late }];
  });
}

/** The reading at which the next one falls due after `now`; null when none does. */
export function nextCaseDueAt(
  cases: readonly RefundCase[],
  settings: ReminderSettings,
  log: ReminderLog,
  { now, zone }: Moment,
): string | null {
  const coming = cases.flatMap((one) => undelivered(one, settings, log, zone).filter(({ at }) => at > now));
  return coming.map(({ at }) => at).sort()[0] ?? null;
}

function undelivered(one: RefundCase, settings: ReminderSettings, log: ReminderLog, zone: string): CaseDue[] {
  const view = readCase(one);
  if (view.status === 'closed') return [];
  const owner = ownerOf(one.id);
  const again = log.later[owner];
  const asked: CaseDue[] =
    again === undefined ? [] : [dueOf(view, 'later', again, again, { on: again.slice(0, 10) })];
  const since = toLocalDateTime(turnedAt(view), zone);
  // What lay before the case came to where it is was never owed.
  const own = duesOf(view, settings).filter(({ at }) => at >= since);
  return [...asked, ...own].filter(({ id, kind, on }) => {
    const settled = kind !== 'later' && Object.hasOwn(log.settled, settledKey(owner, `${kind}/${on}`));
    return !settled && !Object.hasOwn(log.delivered, id);
  });
}

function duesOf(view: CaseView, { daysBefore, hour }: ReminderSettings): CaseDue[] {
  const { deadline } = view.claim;
  if (view.status === 'draft') {
    if (deadline === null) return [];
    const on = civilDateOf(deadline);
    // And on the day itself: after it the ground is gone.
    return [...new Set([...daysBefore, 0])].map((days) =>
      dueOf(view, 'deadline', `${on}/${days}`, `${addDays(on, -days)}T${hour}`, { on }),
    );
  }
  if (view.status === 'paid') {
    if (CLOSING_STEPS.every((step) => view.closing[step] !== 'open')) return [];
    const { on } = view.reason;
    return [dueOf(view, 'closing', on, `${addDays(on, CLOSING_DAYS)}T${hour}`, { on })];
  }
  const waited = replyDue(view);
  if (waited === null) return [];
  const { expected, latest } = waited;
  const passed = (kind: 'usual' | 'overdue', on: CivilDate) =>
    dueOf(view, kind, on, `${addDays(on, 1)}T${hour}`, { on, waited });
  return expected < latest
    ? [passed('usual', expected), passed('overdue', latest)]
    : [passed('overdue', latest)];
}

function dueOf(
  view: CaseView,
  kind: CaseDueKind,
  name: string,
  at: string,
  { on, waited = null }: { on: CivilDate; waited?: Due | null },
): CaseDue {
  return { id: `${ownerOf(view.id)}/${kind}/${name}`, caseId: view.id, kind, at, on, waited };
}

/** When the case came to where it is, or got the claim it has; an instant. */
function turnedAt({ log, reason, status }: CaseView): string {
  const turned = log.findLast(
    ({ event, now }) =>
      event.id === reason.eventId ||
      (now !== null &&
        (now.deed.kind === 'chased' || (status === 'draft' && now.deed.kind === 'claim-changed'))),
  );
  return (turned ?? log[0])?.event.at ?? '';
}
