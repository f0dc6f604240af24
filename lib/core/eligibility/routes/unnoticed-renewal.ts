// Route 5: a renewal charged without clear notice, without consent, or with no easy way out. The duties are law (条例 10,
// 办法 18 in the wording of the charge's day, 价格行为规则 since 2026-04-10); that the charge goes back is argued from them, so
// one failure makes it arguable, two or more make it stated.
import { addMonths } from '../../calendar/civil-date';
import { wholeAmount } from '../amounts';
import { nonesOf } from '../barring-clauses';
import { type Case, isRenewalCharge } from '../case';
import { plainQuote } from '../clause-reading';
import type { DefeatCode, MissingCode, NoteCode, RequirementCode } from '../codes';
import { chineseLaw, clausesOf, draft, finding, type RouteFinding } from '../route';

/** 民法典 188. */
export const LIMITATION_MONTHS = 36;
const NOTICE_LAW = ['cn-xftl-10', 'cn-wj-18', 'cn-wj-18-old', 'cn-ptjg-20', 'cn-mfd-496', 'cn-htjs-10'];
const CONSENT_LAW = ['cn-xf-9', 'cn-wj-17'];
const HARD_TO_CANCEL =
  /(?:只能|须|需|必须)[^。,;]{0,12}(?:客服|电话|书面|邮寄|人工)|违约金|手续费|(?:only|must)[^.;]{0,24}(?:phone|call|mail|in writing)|cancellation fee/;
const FAILURE_NOTES: readonly NoteCode[] = [
  'renewal-failures-one',
  'renewal-failures-two',
  'renewal-failures-three',
];

export interface RenewalFailures {
  signup: boolean;
  charge: boolean;
  cancel: boolean;
  count: number;
}

export function assessUnnoticedRenewal(one: Case): RouteFinding {
  const { renewalNotice, consent } = one.answers;
  const claimed = one.reason === 'unnoticed-renewal';
  // Of a first payment or another grievance the answers on consent say nothing about renewals.
  const concerned = isRenewalCharge(one) || renewalNotice !== undefined;
  const told = concerned && (renewalNotice === 'none' || consent === 'none' || consent === 'preticked');
  if (!claimed && !told) {
    return finding({ wants: isRenewalCharge(one) ? ['renewalNotice', 'consent'] : [] });
  }
  const wants: MissingCode[] = [];
  if (renewalNotice === undefined) wants.push('renewalNotice');
  if (consent === undefined) wants.push('consent');
  if (one.place !== 'CN') return finding({ wants: one.place === undefined ? ['place'] : [] });
  const failures = countFailures(one);
  if (failures.count === 0) return finding({ notes: ['renewal-was-noticed'], wants });
  const usedAfter = one.answers.usage === 'heavy';
  const notes: NoteCode[] = ['complaints-one-after-another'];
  const counted = FAILURE_NOTES[failures.count - 1];
  if (counted) notes.push(counted);
  if (usedAfter) notes.push('used-after-renewal');
  const barring = nonesOf(one, 'renewal', 'general', 'rest');
  const on = one.paidDay ?? one.day;
  if (one.paidDay === undefined) wants.push('paidAt');
  const route = draft(one, {
    basis: 'statute',
    ground: 'unnoticed-renewal',
    strength: failures.count >= 2 && !usedAfter ? 'stated' : 'arguable',
    amount: one.price ? wholeAmount(one.price) : null,
    whole: true,
    deadline: one.paidDay === undefined ? null : addMonths(one.paidDay, LIMITATION_MONTHS),
    clauses: [...failureClauses(one), ...barring],
    provisions: chineseLaw(one, [...NOTICE_LAW, ...(failures.signup ? CONSENT_LAW : []), 'cn-mfz-188'], on),
    requires: requirements(failures),
    defeatedBy: defeats(failures, one, barring.length > 0),
    uses: [...(one.price ? (['price'] as const) : []), ...(one.paidDay ? (['paidAt'] as const) : [])],
    notes,
  });
  return finding({ routes: [route], wants });
}

/** Which of the three duties were broken, as far as the person or the terms themselves say so. */
export function countFailures(one: Case): RenewalFailures {
  const { renewalNotice, consent } = one.answers;
  const signup = consent === 'none' || consent === 'preticked';
  // The reason itself says that no notice was seen; a clear notice, once answered, takes that back.
  const charge =
    renewalNotice === undefined
      ? one.reason === 'unnoticed-renewal' || noNoticeClauses(one).length > 0
      : renewalNotice !== 'clear';
  const cancel = hardCancelClauses(one).length > 0;
  return { signup, charge, cancel, count: [signup, charge, cancel].filter(Boolean).length };
}

/** The terms say outright that nobody will be told. */
function noNoticeClauses(one: Case) {
  return clausesOf(one, 'renewal.notice').filter((clause) => clause.params.negated === true);
}

function hardCancelClauses(one: Case) {
  return clausesOf(one, 'renewal.cancel').filter((clause) => HARD_TO_CANCEL.test(plainQuote(clause.quote)));
}

function failureClauses(one: Case) {
  return [...noNoticeClauses(one), ...hardCancelClauses(one)];
}

function requirements(failures: RenewalFailures): RequirementCode[] {
  const requires: RequirementCode[] = ['proof-of-payment'];
  if (failures.charge) requires.push('no-renewal-reminder');
  if (failures.signup) requires.push('renewal-not-agreed');
  return requires;
}

function defeats(failures: RenewalFailures, one: Case, barred: boolean): DefeatCode[] {
  const codes: DefeatCode[] = [];
  if (failures.charge) codes.push('reminder-proven');
  if (failures.signup) codes.push('consent-proven');
  if (one.answers.usage !== 'none') codes.push('use-may-be-deducted');
  if (barred) codes.push('renewal-no-refund-clause');
  return codes;
}
