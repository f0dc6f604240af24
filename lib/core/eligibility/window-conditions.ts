// Whom a refund window is for: which plan and edition, where, first purchase or renewal, used or not, bought from whom.
import type { Case } from './case';
import { isRenewalCharge } from './case';
import {
  demandsFirstTime,
  demandsLittleUse,
  demandsUnused,
  isAboutGoods,
  isOfficialOnly,
  isOnceOnly,
  namedChannels,
  namedPlaces,
  plainQuote,
  planNameOf,
} from './clause-reading';
import { hasException, noneScope } from './none-scope';
import { close, type WindowReading } from './window-reading';

const TIERS = [
  /团队|(?<![a-z])team(?![a-z])/,
  /企业|enterprise|business plan/,
  /家庭|family/,
  /学生|student/,
];

/** Adds what the window demands, and shuts it where the case is known not to meet it. */
export function checkConditions(one: Case, reading: WindowReading): void {
  checkPlan(one, reading);
  checkPlace(one, reading);
  checkFirstTime(one, reading);
  checkRenewal(one, reading);
  checkUse(one, reading);
  checkChannel(one, reading);
  if (isOnceOnly(reading.clause.quote)) reading.requires.push('once-only');
}

function checkPlan(one: Case, reading: WindowReading): void {
  checkTier(one, reading);
  const { plans, except } = reading.part;
  if (plans.length === 0 && except.length === 0) return;
  const plan = one.planPeriod ? planNameOf(one.planPeriod) : null;
  if (plan === null) {
    reading.doubtful = true;
    reading.requires.push('plan-matches');
    if (!one.planPeriod) reading.wants.push('planPeriod');
  } else if (plans.length > 0 ? plans.includes(plan) : !except.includes(plan)) {
    reading.specific = true;
    reading.uses.push('planPeriod');
  } else {
    reading.uses.push('planPeriod');
    close(reading, 'window-other-plan');
  }
}

/** Team, family and student editions have windows of their own; another edition's is not this one's. */
function checkTier(one: Case, reading: WindowReading): void {
  const product = one.facts.product?.value;
  if (product === undefined) return;
  const named = TIERS.filter((tier) => tier.test(plainQuote(reading.clause.quote)));
  if (named.length === 0) return;
  reading.uses.push('product');
  if (!named.some((tier) => tier.test(plainQuote(product)))) close(reading, 'window-other-plan');
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
  if (demandsLittleUse(quote) || (!demandsUnused(quote) && demandedUse(one) === 'little')) {
    reading.requires.push('little-used');
    if (usage === undefined) reading.wants.push('usage');
    if (usage === 'some') reading.doubtful = true;
    if (usage === 'heavy') close(reading, 'used-too-much-for-window');
  } else if (demandsUnused(quote) || demandedUse(one) === 'unused') {
    reading.requires.push('unused');
    if (usage === undefined) reading.wants.push('usage');
    else if (usage !== 'none') close(reading, 'used-defeats-window');
  }
}

/** A condition that stands by itself ("会员权益未使用", "一经使用不予退款") goes with every window of a service. */
function demandedUse(one: Case): 'unused' | 'little' | null {
  let demand: 'unused' | 'little' | null = null;
  for (const clause of one.clauses) {
    if (isAboutGoods(clause)) continue;
    const quote = plainQuote(clause.quote);
    if (clause.kind === 'refund.condition' && demandsUnused(quote)) return 'unused';
    if (clause.kind === 'refund.condition' && demandsLittleUse(quote)) demand = 'little';
    if (clause.kind !== 'refund.none' || noneScope(clause, one.clauses) !== 'used') continue;
    // "Used more than half" bars heavy use, "once used" bars any.
    if (!/超过|过半|more than|over |half|%/.test(quote)) return 'unused';
    demand = 'little';
  }
  return demand;
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

/** The terms treat purchases made elsewhere apart. */
export function hasChannelCondition(one: Case): boolean {
  return one.clauses.some(
    (clause) =>
      clause.kind === 'refund.condition' && (isOfficialOnly(clause) || namedChannels(clause).length > 0),
  );
}
