// Route 3: the seven days of 法释〔2025〕4号 14, from payment, for one who had not had the same service before, here or
// elsewhere. Whether an online membership is prepaid consumption (art. 1) is disputed: never more than arguable.
import { countDeadline } from '../../calendar/deadlines';
import { wholeAmount } from '../amounts';
import { absoluteNones } from '../barring-clauses';
import { type Case, isRenewalCharge } from '../case';
import type { NoteCode } from '../codes';
import { chineseLaw, draft, finding, type RouteFinding } from '../route';

const SEVEN_DAYS = 7;
const LAW = ['cn-yf-14', 'cn-yf-1'];

export function assessPrepaidSevenDays(one: Case): RouteFinding {
  if (one.place !== 'CN') return finding({});
  if (one.paidDay === undefined) return finding({ wants: ['paidAt'] });
  const deadline = countDeadline(one.paidDay, SEVEN_DAYS);
  if (one.day > deadline.legal) return finding({ notes: ['seven-days-passed'] });
  const provisions = chineseLaw(one, LAW, one.paidDay);
  if (provisions.length === 0) return finding({ notes: ['seven-days-before-2025'] });
  if (isRenewalCharge(one) || one.answers.firstTime === false) return finding({ notes: ['not-first-time'] });
  const none = absoluteNones(one);
  const notes: NoteCode[] = [];
  if (one.day > deadline.safe) notes.push('only-legal-day-left');
  if (deadline.estimated && deadline.legal > deadline.safe) notes.push('deadline-estimated');
  if (none.length > 0) notes.push('no-refund-clause-may-be-void');
  const route = draft(one, {
    basis: 'statute',
    ground: 'prepaid-seven-days',
    strength: 'arguable',
    amount: one.price ? wholeAmount(one.price) : null,
    whole: true,
    deadline: deadline.safe,
    legalDeadline: deadline.legal > deadline.safe ? deadline.legal : null,
    deadlineEstimated: deadline.estimated && deadline.legal > deadline.safe,
    clauses: none,
    provisions: [...provisions, ...(none.length > 0 ? chineseLaw(one, ['cn-yf-9'], one.paidDay) : [])],
    requires: ['ask-in-time', 'first-time', 'proof-of-payment'],
    defeatedBy: [
      'scope-prepaid',
      'had-it-before',
      'too-late',
      ...(none.length > 0 ? (['no-refund-clause'] as const) : []),
      ...(one.answers.usage === 'none' ? [] : (['use-may-be-deducted'] as const)),
    ],
    uses: ['paidAt', ...(one.price ? (['price'] as const) : [])],
    notes,
  });
  return finding({
    routes: [route],
    notes: [],
    wants: one.answers.firstTime === undefined ? ['firstTime'] : [],
  });
}
