// Until when a refund window is open: from which date it runs, how long, and whether today still lies inside.
import { addDays, civilDateOf } from '../calendar/civil-date';
import { type Deadline, deadlineAfter, isWithin } from '../calendar/deadlines';
import type { Clause } from '../clauses/types';
import type { DateText } from '../quantity/types';
import type { Case } from './case';
import { plainQuote } from './clause-reading';
import { close, type WindowReading } from './window-reading';

/** Sets the deadline, or asks for the date it hangs on; shuts the window when it has passed. */
export function checkTime(one: Case, reading: WindowReading): void {
  const { period: stated } = reading.part;
  if (stated === null || stated.amount <= 0) {
    checkOpenWindow(one, reading);
    return;
  }
  const from = anchorOf(one, reading);
  if (from === null) return;
  const { amount, unit, workday } = stated;
  const period = {
    ...stated,
    daysOff: one.place === 'CN' ? ('CN' as const) : ('weekends' as const),
  };
  reading.deadline =
    reading.clause.params.relation === 'before'
      ? before(from, amount, unit)
      : deadlineAfter(from, period, one.zone);
  if (!isWithin(one.today, reading.deadline.legal, one.zone)) close(reading, 'window-passed');
  else if (!isWithin(one.today, reading.deadline.safe, one.zone)) {
    reading.doubtful = true;
    reading.notes.push(unit === 'hour' ? 'hour-of-payment-unknown' : 'only-legal-day-left');
  }
  if (reading.deadline.estimated && (workday || reading.deadline.legal !== reading.deadline.safe)) {
    reading.notes.push('deadline-estimated');
  }
}

/** "At any time during the term": open until the term ends; without a length and without a term it cannot be told. */
function checkOpenWindow(one: Case, reading: WindowReading): void {
  const quote = plainQuote(reading.clause.quote);
  const duringTerm =
    /有效期|订阅期|服务期|会员期|到期(?:之)?前|期内|any ?time|during (?:the|your)|before (?:it|the|your)[^.]*(?:expir|end)/.test(
      quote,
    );
  reading.doubtful = true;
  if (!duringTerm || /withdrawal|cooling-off/.test(quote)) {
    reading.notes.push('window-unread-length');
    return;
  }
  if (one.term === null) {
    reading.wants.push('endsAt', 'planPeriod');
    return;
  }
  reading.uses.push(...one.term.uses);
  const last = addDays(one.term.end, -1);
  reading.deadline = { safe: last, legal: last, estimated: false };
  if (one.day > last) close(reading, 'window-passed');
}

/** The date the period runs from, or null where it is not known; then it is asked for. */
function anchorOf(one: Case, reading: WindowReading): DateText | null {
  const from = reading.clause.params.from;
  if (from === 'expiry') return take(reading, one.facts.endsAt?.value, 'endsAt');
  const opening =
    from === 'opening' ||
    (from === undefined && /开通|激活|生效|activation|start date/.test(plainQuote(reading.clause.quote)));
  if (opening && one.facts.startsAt !== undefined) return take(reading, one.facts.startsAt.value, 'startsAt');
  if (one.paidAt !== undefined) return take(reading, one.paidAt, 'paidAt');
  if (one.facts.startsAt !== undefined) {
    // Most memberships open on payment, but not all: said, and no longer certain.
    reading.doubtful = true;
    reading.notes.push('paid-date-from-start');
    reading.wants.push('paidAt');
    return take(reading, one.facts.startsAt.value, 'startsAt');
  }
  return take(reading, undefined, 'paidAt');
}

function take(
  reading: WindowReading,
  value: DateText | undefined,
  fact: 'paidAt' | 'startsAt' | 'endsAt',
): DateText | null {
  if (value === undefined) {
    reading.wants.push(fact);
    return null;
  }
  reading.uses.push(fact);
  return value;
}

/** The last moment that lies so long before an anchor. */
function before(anchor: DateText, amount: number, unit: NonNullable<Clause['params']['unit']>): Deadline {
  const days = {
    hour: Math.ceil(amount / 24),
    day: amount,
    week: amount * 7,
    month: amount * 30,
    year: amount * 365,
  }[unit];
  const last = addDays(civilDateOf(anchor), -Math.ceil(days));
  return { safe: last, legal: last, estimated: false };
}
