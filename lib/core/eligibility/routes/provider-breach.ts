// Route 4: the provider did not perform: a promised benefit missing, an outage, a benefit cut or price raised in the paid
// term, closing down. By its own breach clause where it has one, and by law (消法 53 needs a breach: it is no right to
// change one's mind). Not the person's cause: what was used counts at the price paid (法释〔2025〕4号 18).
import { addMonths } from '../../calendar/civil-date';
import type { Clause } from '../../clauses/types';
import { type RoundedAmount, shareAmount, wholeAmount } from '../amounts';
import type { Case } from '../case';
import { isAboutGoods, plainQuote } from '../clause-reading';
import type { DefeatCode, MissingCode, NoteCode, RequirementCode } from '../codes';
import { isBillingError, readOutageThreshold, type Threshold } from '../outage';
import { alsoSays, chineseLaw, clausesOf, draft, finding, type RouteFinding } from '../route';
import { termWants } from './pro-rata';

type BreachReason = 'outage' | 'service-short' | 'benefit-cut' | 'provider-breach';

const TOPICS: Readonly<Record<BreachReason, RegExp>> = {
  outage:
    /中断|故障|无法(?:正常)?(?:使用|访问|登录)|不可用|宕机|停机|技术(?:问题|原因)|暂停(?:服务|营业)|outage|downtime|unavailab|uptime|technical|interrupt|fault|non-functional/,
  'service-short':
    /未(?:按|能|提供|生效|到账|开通)|无法(?:提供|享受|使用|正常)|不符|缺失|权益|not provided|not as described|fail|missing|defect|fault|not deliver/,
  'benefit-cut': /权益|减少|减损|取消|变更|调整|下线|降低|提价|涨价|change|reduc|remov|price increase/,
  'provider-breach':
    /终止|停止|关闭|下线|停运|停业|停课|违约|我们的原因|平台原因|机构原因|单方|terminat|discontinu|shut|cease|breach|clos/,
};
const LAW: Readonly<Record<BreachReason, readonly string[]>> = {
  outage: ['cn-xf-53', 'cn-xftl-22', 'cn-yf-13', 'cn-yf-22', 'cn-mfd-563', 'cn-mfd-577'],
  'service-short': ['cn-xf-53', 'cn-xftl-22', 'cn-yf-15', 'cn-mfd-563', 'cn-mfd-577'],
  'benefit-cut': ['cn-xf-53', 'cn-xftl-22', 'cn-yf-12', 'cn-ptgz-32', 'cn-yf-22', 'cn-mfd-577'],
  'provider-breach': ['cn-xf-53', 'cn-xftl-22', 'cn-yf-22', 'cn-mfd-563', 'cn-mfd-577'],
};
const FAULT =
  /故障|中断|无法(?:正常)?(?:使用|访问|提供)|未到账|未开通成功|不同意[^。]{0,12}(?:变更|修改|调整|涨价)|(?:停止|终止|关闭)(?:运营|服务)|outage|downtime|faulty|unavailable|discontinu|do not (?:agree|accept)[^.]{0,30}change/;
const GIVES_MONEY = /退|返还|refund|reimburse|money back/;
const GIVES_ALL = /全额|全部(?:费用|退|款)|full(?:y)? refund|in full|100 ?%/;
/** Shorter outages seldom defeat the purpose of a contract (民法典 563): no ground to end it is made of them. */
const SHORTEST_OUTAGE_HOURS = 24;
/** 民法典 564: the right to end a contract lapses a year after one knew of the ground. */
const TERMINATION_MONTHS = 12;

export function assessProviderBreach(one: Case): RouteFinding {
  const reasons = breachReasons(one);
  const [first] = reasons;
  if (first === undefined) return finding({});
  const found = [...reasons.map((reason) => assessBreachClause(one, reason)), assessBreachLaw(one, first)];
  return finding({
    routes: found.flatMap((each) => each.routes),
    notes: found.flatMap((each) => each.notes),
    wants: found.flatMap((each) => each.wants),
  });
}

/** The reason told, and an outage where its hours are told: a ground of its own, whatever else is the matter. */
function breachReasons(one: Case): BreachReason[] {
  const { reason } = one;
  const told: BreachReason[] =
    reason === 'outage' ||
    reason === 'service-short' ||
    reason === 'benefit-cut' ||
    reason === 'provider-breach'
      ? [reason]
      : [];
  const outage = one.answers.outageHours !== undefined && reason !== 'outage';
  return outage ? [...told, 'outage'] : told;
}

function assessBreachClause(one: Case, reason: BreachReason): RouteFinding {
  const all = clausesOf(one, 'refund.breach', 'refund.full', 'refund.prorata').filter(
    (clause) =>
      !isAboutGoods(clause) &&
      !isBillingError(clause.quote) &&
      (clause.kind === 'refund.breach' || speaksOfFault(one, clause)),
  );
  const topical = all.filter((clause) => TOPICS[reason].test(plainQuote(clause.quote)));
  const money = topical.filter(
    (clause) => GIVES_MONEY.test(plainQuote(clause.quote)) || alsoSays(one, clause, 'refund.prorata'),
  );
  const notes: NoteCode[] = topical.length > 0 && money.length === 0 ? ['provider-offers-extension'] : [];
  if (money.length === 0) return finding({ notes });
  const wants: MissingCode[] = [];
  const met: Clause[] = [];
  let doubtful = false;
  for (const clause of money) {
    const state = reason === 'outage' ? thresholdState(one, readOutageThreshold(clause)) : 'met';
    if (state === 'below') notes.push('outage-below-threshold');
    else met.push(clause);
    if (state === 'unknown') {
      doubtful = true;
      wants.push('outageHours');
    }
  }
  if (met.length === 0) return finding({ notes });
  const all100 = met.some(
    (clause) => GIVES_ALL.test(plainQuote(clause.quote)) || alsoSays(one, clause, 'refund.full'),
  );
  const worked = workOut(one, all100);
  const route = draft(one, {
    basis: all100 ? 'promise' : 'policy',
    ground: 'breach-clause',
    strength: doubtful ? 'arguable' : 'stated',
    amount: worked.amount,
    whole: all100,
    deadline: worked.deadline,
    clauses: met,
    provisions: chineseLaw(one, ['cn-xftl-12', 'cn-xf-53', 'cn-mfd-577'], one.cutDay),
    requires: requirements(reason),
    defeatedBy:
      reason === 'outage'
        ? ['outage-too-short', 'cause-not-provider']
        : ['provider-kept-promise', 'cause-not-provider'],
    uses: worked.uses,
    notes: worked.notes,
  });
  return finding({ routes: [route], notes, wants: [...wants, ...worked.wants] });
}

/** A refund for a fault, or for terms changed against the person's will, that nobody marked as the provider's breach. */
function speaksOfFault(one: Case, clause: Clause): boolean {
  return FAULT.test(plainQuote(clause.quote)) && !alsoSays(one, clause, 'refund.window');
}

function thresholdState(one: Case, threshold: Threshold | null): 'met' | 'below' | 'unknown' {
  if (threshold === null) return 'met';
  const hours = one.answers.outageHours;
  if (hours === undefined) return 'unknown';
  return hours > threshold.hours || (threshold.inclusive && hours === threshold.hours) ? 'met' : 'below';
}

function assessBreachLaw(one: Case, reason: BreachReason): RouteFinding {
  const provisions = chineseLaw(one, LAW[reason], one.cutDay);
  if (provisions.length === 0) return finding({});
  const hours = one.answers.outageHours;
  if (reason === 'outage' && isOutageTooShort(one)) {
    return finding({ notes: ['outage-short-for-termination'] });
  }
  // Nothing was delivered and nothing used: the whole prepayment is to go back, not a part.
  const nothingGiven = reason === 'service-short' && one.answers.usage === 'none';
  const stopped = reason === 'provider-breach' && one.answers.endedAt !== undefined;
  const worked = workOut(one, nothingGiven);
  const defeats: DefeatCode[] =
    reason === 'outage' ? ['outage-too-short', 'cause-not-provider'] : ['provider-kept-promise'];
  if (!nothingGiven) defeats.push('use-may-be-deducted');
  const wants: MissingCode[] = [...worked.wants];
  if (one.answers.endedAt === undefined) wants.push('endedAt');
  if (reason === 'outage' && hours === undefined) wants.push('outageHours');
  if (reason === 'service-short' && one.answers.usage === undefined) wants.push('usage');
  const route = draft(one, {
    basis: 'statute',
    ground: 'breach-law',
    strength: stopped ? 'stated' : 'arguable',
    amount: worked.amount,
    whole: nothingGiven,
    deadline: worked.deadline,
    provisions: [...provisions, ...(worked.deadline ? chineseLaw(one, ['cn-mfd-564'], one.cutDay) : [])],
    requires: requirements(reason),
    defeatedBy: defeats,
    uses: worked.uses,
    notes: [...worked.notes, 'interest-rate-not-included', 'complaints-one-after-another'],
  });
  return finding({ routes: [route], wants });
}

/** An outage so short that nobody could end the contract for it. */
export function isOutageTooShort(one: Case): boolean {
  const hours = one.answers.outageHours;
  return breachReasons(one)[0] === 'outage' && hours !== undefined && hours < SHORTEST_OUTAGE_HOURS;
}

function requirements(reason: BreachReason): RequirementCode[] {
  return reason === 'outage'
    ? ['show-outage-times', 'notify-termination', 'proof-of-payment']
    : ['show-the-promise', 'show-the-failure', 'notify-termination', 'proof-of-payment'];
}

/** The sum from the day the service ended (or today), and the last day of a year from then. */
function workOut(one: Case, whole: boolean) {
  const { price, term } = one;
  const notes: NoteCode[] = [];
  let amount: RoundedAmount | null = null;
  const wants: MissingCode[] = [];
  if (price && whole) amount = wholeAmount(price);
  else if (price && term) {
    amount = shareAmount(price, term.days);
    if (amount.rounded) notes.push('rounded-half-up');
    if (term.startAssumed) notes.push('term-from-payment');
    if (term.bonusDays > 0) notes.push('bonus-days-apart');
    if (one.answers.endedAt === undefined) notes.push('amount-shrinks-daily');
  } else if (!whole && term === null) wants.push(...termWants(one));
  const deadline = one.answers.endedAt === undefined ? null : addMonths(one.cutDay, TERMINATION_MONTHS);
  const uses = [...(price ? (['price'] as const) : []), ...(whole ? [] : (term?.uses ?? []))];
  return { amount, deadline, uses, notes, wants };
}
