// Route 8: misleading statements, and terms that shut out refunds. A 概不退款 clause may be void (消法 26, 条例 17, 办法 21,
// 法释〔2025〕4号 9), but that alone gives nobody a right to leave a running plan: it only clears the way for another ground.
// For a mere change of mind it is therefore a note and a reason to ask (goodwill), never a route. Treble damages are not
// asked for by default: they need proof of fraud (消法 55).
import { addMonths } from '../../calendar/civil-date';
import { shareAmount, wholeAmount } from '../amounts';
import { absoluteNones } from '../barring-clauses';
import type { Case } from '../case';
import type { MissingCode, NoteCode } from '../codes';
import { chineseLaw, draft, finding, type RouteFinding } from '../route';
import type { Reason } from '../types';
import { termWants } from './pro-rata';
import { isOutageTooShort } from './provider-breach';

const MISLEADING = ['cn-xf-20', 'cn-xftl-9', 'cn-mfd-496', 'cn-mfz-148', 'cn-mfz-157'];
const VOID = ['cn-yf-9', 'cn-wj-21', 'cn-xf-26', 'cn-xftl-17', 'cn-mfd-497'];
/** Grounds that a no-refund clause would stand in the way of. */
const BARRED: ReadonlySet<Reason> = new Set([
  'service-short',
  'outage',
  'benefit-cut',
  'provider-breach',
  'misleading',
]);
const RESCISSION_MONTHS = 12;

export function assessMisleading(one: Case): RouteFinding {
  if (one.reason !== 'misleading') return finding({});
  const on = one.paidDay ?? one.day;
  const provisions = chineseLaw(one, MISLEADING, on);
  if (provisions.length === 0) return finding({});
  const unused = one.answers.usage === 'none';
  const { amount, notes, wants, uses } = leftOver(one, unused);
  // A year from knowing (民法典 152); nobody knew before paying, so a year from payment is surely in time.
  const yearOn = one.paidDay === undefined ? null : addMonths(one.paidDay, RESCISSION_MONTHS);
  const inTime = yearOn !== null && one.day <= yearOn;
  const route = draft(one, {
    basis: 'statute',
    ground: 'misleading-terms',
    strength: 'arguable',
    amount,
    whole: unused,
    deadline: inTime ? yearOn : null,
    provisions: [...provisions, ...chineseLaw(one, ['cn-mfz-152'], on)],
    requires: ['show-the-promise', 'keep-the-terms', 'proof-of-payment'],
    defeatedBy: ['terms-were-clear', ...(unused ? [] : (['use-may-be-deducted'] as const))],
    uses: [...uses, ...(inTime ? (['paidAt'] as const) : [])],
    notes: [...notes, 'no-treble-by-default', 'complaints-one-after-another'],
  });
  return finding({ routes: [route], wants: one.answers.usage === undefined ? [...wants, 'usage'] : wants });
}

export function assessVoidClause(one: Case): RouteFinding {
  // The clause stands in the way of another ground; where there is none, nothing is gained by its fall.
  if (!BARRED.has(one.reason) || isOutageTooShort(one)) return finding({});
  const clauses = absoluteNones(one);
  const provisions = chineseLaw(one, VOID, one.paidDay);
  if (clauses.length === 0 || provisions.length === 0) return finding({});
  const { amount, notes, wants, uses } = leftOver(one, false);
  const route = draft(one, {
    basis: 'statute',
    ground: 'void-no-refund-clause',
    strength: 'arguable',
    amount,
    clauses,
    provisions,
    requires: ['keep-the-terms', 'show-the-failure', 'proof-of-payment'],
    defeatedBy: ['law-allows-the-clause', 'provider-kept-promise'],
    uses,
    notes: [...notes, 'no-refund-clause-may-be-void'],
  });
  return finding({ routes: [route], wants });
}

function leftOver(one: Case, whole: boolean) {
  const { price, term } = one;
  const notes: NoteCode[] = [];
  const wants: MissingCode[] = !whole && term === null ? termWants(one) : [];
  const uses = [...(price ? (['price'] as const) : []), ...(whole ? [] : (term?.uses ?? []))];
  if (!price) return { amount: null, notes, wants, uses };
  if (whole) return { amount: wholeAmount(price), notes, wants, uses };
  if (!term) return { amount: null, notes, wants, uses };
  const amount = shareAmount(price, term.days);
  if (amount.rounded) notes.push('rounded-half-up');
  if (term.startAssumed) notes.push('term-from-payment');
  if (term.bonusDays > 0) notes.push('bonus-days-apart');
  return { amount, notes, wants, uses };
}
