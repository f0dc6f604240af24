// The provider's own refund windows: which of them reach this order, until when, and on which conditions.
import { addDays, civilDateOf } from '../calendar/civil-date';
import { type Deadline, deadlineAfter, isWithin } from '../calendar/deadlines';
import type { Clause } from '../clauses/types';
import type { FactName } from '../facts/types';
import type { DateText } from '../quantity/types';
import type { Case } from './case';
import { isRenewalCharge } from './case';
import {
  demandsFirstTime,
  demandsLittleUse,
  demandsUnused,
  hasException,
  isAboutGoods,
  isNegativeWindow,
  isOfficialOnly,
  isOnceOnly,
  namedChannels,
  namedPlaces,
  namedPlans,
  noneScope,
  plainQuote,
  planNameOf,
} from './clause-reading';
import type { MissingCode, NoteCode, RequirementCode } from './codes';
import { alsoSays } from './route';

export interface WindowReading {
  clause: Clause;
  /** What it gives: everything, or what is left. `whole` also where it says "refund" and no less. */
  gives: 'whole' | 'rest';
  saysFull: boolean;
  /** Named for this plan, not for all. */
  specific: boolean;
  deadline: Deadline | null;
  uses: FactName[];
  requires: RequirementCode[];
  wants: MissingCode[];
  notes: NoteCode[];
  /** Why it does not reach this case; null when it does. */
  closed: NoteCode | null;
  /** True when something it hangs on is open, so that it can only be argued. */
  doubtful: boolean;
}

const FULL =
  /全额|全款|全部退|full(?:y)? refund|refund(?:ed)? in full|money[- ]back|100 ?%|full purchase price/;
const REST =
  /剩余|剩餘|未使用(?:的)?(?:部分|天数|时长|期限|金额|费用)|按比例|比例退|折算|扣除(?:您|用户)?(?:已|相应)|pro-?rata|proportion|unused (?:portion|part|time|days|months)|remaining/;

/** All windows that were read and speak of a service, best first is not decided here. */
export function readWindows(one: Case): WindowReading[] {
  return one.clauses
    .filter((clause) => clause.kind === 'refund.window' && isRequestWindow(clause))
    .map((clause) => readWindow(one, clause));
}

/** Windows that count from a notice or an approval tell how long something takes, not how long one may ask. */
function isRequestWindow(clause: Clause): boolean {
  const from = clause.params.from;
  return !isAboutGoods(clause) && from !== 'notice' && from !== 'approval' && from !== 'request';
}

function readWindow(one: Case, clause: Clause): WindowReading {
  const quote = plainQuote(clause.quote);
  const rest = alsoSays(one, clause, 'refund.prorata') || REST.test(quote);
  const saysFull = alsoSays(one, clause, 'refund.full') || FULL.test(quote);
  const reading: WindowReading = {
    clause,
    gives: rest && !saysFull ? 'rest' : 'whole',
    saysFull,
    specific: false,
    deadline: null,
    uses: [],
    requires: ['ask-in-time', 'proof-of-payment'],
    wants: [],
    notes: isNegativeWindow(clause, one.clauses) ? ['window-by-negative'] : [],
    closed: null,
    doubtful: false,
  };
  checkPlan(one, reading);
  checkPlace(one, reading);
  checkFirstTime(one, reading);
  checkRenewal(one, reading);
  checkUse(one, reading);
  checkChannel(one, reading);
  checkTime(one, reading);
  if (isOnceOnly(clause.quote)) reading.requires.push('once-only');
  return reading;
}

function close(reading: WindowReading, why: NoteCode): void {
  reading.closed ??= why;
}

function checkPlan(one: Case, reading: WindowReading): void {
  const plans = namedPlans(reading.clause);
  if (plans.length === 0) return;
  const plan = one.planPeriod ? planNameOf(one.planPeriod) : null;
  if (plan === null) {
    reading.doubtful = true;
    reading.requires.push('plan-matches');
    if (!one.planPeriod) reading.wants.push('planPeriod');
  } else if (plans.includes(plan)) {
    reading.specific = true;
    reading.uses.push('planPeriod');
  } else {
    reading.uses.push('planPeriod');
    close(reading, 'window-other-plan');
  }
}

function checkPlace(one: Case, reading: WindowReading): void {
  const places = namedPlaces(reading.clause);
  if (places === null) return;
  if (one.place === undefined || one.placeAssumed) reading.wants.push('place');
  if (one.place !== undefined && places.includes(one.place)) reading.requires.push('lives-there');
  else if (one.place === undefined && places.length > 0) {
    reading.doubtful = true;
    reading.requires.push('lives-there');
  } else close(reading, 'window-other-place');
}

function checkFirstTime(one: Case, reading: WindowReading): void {
  if (!demandsFirstTime(reading.clause.quote)) return;
  if (isRenewalCharge(one)) reading.uses.push('renewalCount');
  if (isRenewalCharge(one) || one.answers.firstTime === false) close(reading, 'window-first-time-only');
  else {
    reading.requires.push('first-time');
    if (one.answers.firstTime === undefined) reading.wants.push('firstTime');
  }
}

/** "No refunds on renewals" shuts the window for a renewal charge, unless the window speaks of renewals itself. */
function checkRenewal(one: Case, reading: WindowReading): void {
  if (!isRenewalCharge(one)) return;
  reading.uses.push('renewalCount');
  const { clause } = reading;
  if (clause.params.from === 'charge' || /续费|续订|续期|renewal/.test(plainQuote(clause.quote))) return;
  const barred =
    /续费|续订|续期|renewal/.test(plainQuote(clause.exception ?? '')) ||
    one.clauses.some(
      (other) =>
        other.kind === 'refund.none' && noneScope(other, one.clauses) === 'renewal' && !hasException(other),
    );
  if (barred) close(reading, 'renewal-clause-applies');
}

function checkUse(one: Case, reading: WindowReading): void {
  const usage = one.answers.usage;
  const quote = reading.clause.quote;
  if (demandsLittleUse(quote)) {
    reading.requires.push('little-used');
    if (usage === undefined) reading.wants.push('usage');
    if (usage === 'some') reading.doubtful = true;
    if (usage === 'heavy') close(reading, 'used-too-much-for-window');
  } else if (demandsUnused(quote) || hasUnusedCondition(one)) {
    reading.requires.push('unused');
    if (usage === undefined) reading.wants.push('usage');
    else if (usage !== 'none') close(reading, 'used-defeats-window');
  }
}

/** A condition that stands by itself ("会员权益未使用", "一经使用不予退款") goes with every window of a service. */
function hasUnusedCondition(one: Case): boolean {
  return one.clauses.some(
    (clause) =>
      (clause.kind === 'refund.condition' && !isAboutGoods(clause) && demandsUnused(clause.quote)) ||
      (clause.kind === 'refund.none' && noneScope(clause, one.clauses) === 'used'),
  );
}

function checkChannel(one: Case, reading: WindowReading): void {
  const named = namedChannels(reading.clause);
  if (one.channel === undefined) {
    if (named.length > 0 || hasChannelCondition(one)) reading.wants.push('channel');
    return;
  }
  reading.uses.push('channel');
  if (one.channel === 'official' || named.includes(one.channel)) return;
  reading.doubtful = true;
  reading.notes.push('promise-other-channel');
}

function hasChannelCondition(one: Case): boolean {
  return one.clauses.some(
    (clause) =>
      clause.kind === 'refund.condition' && (isOfficialOnly(clause) || namedChannels(clause).length > 0),
  );
}

function checkTime(one: Case, reading: WindowReading): void {
  const { amount, unit, workday } = reading.clause.params;
  if (amount === undefined || unit === undefined || amount <= 0) {
    checkOpenWindow(one, reading);
    return;
  }
  const from = anchorOf(one, reading);
  if (from === null) return;
  const period = { amount, unit, workday };
  const deadline =
    reading.clause.params.relation === 'before'
      ? before(from, amount, unit)
      : deadlineAfter(from, period, one.zone);
  // Rolling over days off is Chinese law; elsewhere the counted day is the last.
  reading.deadline = one.place === 'CN' || unit === 'hour' ? deadline : { ...deadline, legal: deadline.safe };
  if (!isWithin(one.today, reading.deadline.legal, one.zone)) close(reading, 'window-passed');
  else if (!isWithin(one.today, reading.deadline.safe, one.zone)) {
    reading.doubtful = true;
    reading.notes.push(unit === 'hour' ? 'hour-of-payment-unknown' : 'only-legal-day-left');
  }
  if (reading.deadline.estimated && reading.deadline.legal !== reading.deadline.safe) {
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
  if (!duringTerm) {
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
