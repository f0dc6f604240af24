// What a letter is written from, gathered once: the case, the day, the language, and the titles of its evidence.
import { addDays, civilDateOf, parseCivilDate } from '../../calendar/civil-date';
import { addWorkingDays } from '../../calendar/working-days';
import type { DateText } from '../../quantity/types';
import { CLOCK, replyDue } from '../clock';
import type { Claim } from '../types';
import { type CaseView, lastOf } from '../view';
import type { Condition, LetterForm, LetterLang } from './types';

/** What the evidence store says of a record; null for one that is gone. */
export type DescribeEvidence = (recordId: string) => { title: string; savedOn: string } | null;

export interface LetterContext {
  view: CaseView;
  today: string;
  lang: LetterLang;
  form: LetterForm;
  describe: DescribeEvidence;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** 2026年11月25日, or 25 November 2026: never by the machine's locale. */
export function dayWords(date: DateText, lang: LetterLang): string {
  const parts = parseCivilDate(civilDateOf(date));
  if (!parts) return date;
  const { year, month, day } = parts;
  return lang === 'zh' ? `${year}年${month}月${day}日` : `${day} ${MONTHS[month - 1]} ${year}`;
}

/** The day by which a demand asks for the money. */
export function demandDay(today: string): string {
  return addDays(today, CLOCK.demandDays);
}

/** The day by which a chase or an escalation asks for an answer. */
export function replyDay(today: string): string {
  return addWorkingDays(today, CLOCK.chaseWorkdays).date;
}

/** The date that was missed: of what is waited for now, or of the silence that was noted. Null while it is not past. */
export function missedDay(view: CaseView, today: string): string | null {
  const silence = lastOf(view, 'silence-noted');
  if (view.status === 'silent' && silence?.deed.kind === 'silence-noted') return silence.deed.due;
  const latest = replyDue(view)?.latest;
  return latest !== undefined && latest < today ? latest : null;
}

/** Approved and not refused since: what is overdue is the money. */
function isApproved(view: CaseView): boolean {
  const answer = lastOf(view, 'approved', 'refused', 'appealed');
  return answer?.deed.kind === 'approved';
}

/** The money was taken, not paid: nobody "bought" a renewal they did not want. */
export function isCharge({ answers, facts }: Claim): boolean {
  const { reason } = answers;
  if (reason === 'minor') return false;
  return reason === 'unnoticed-renewal' || reason === 'unauthorised-charge' || (facts.renewalCount ?? 0) > 0;
}

export function holds(condition: Condition, context: LetterContext): boolean {
  const { view, today } = context;
  const { claim } = view;
  const { usage } = claim.answers;
  const { channel } = claim.facts;
  const deadline = claim.deadline === null ? null : civilDateOf(claim.deadline);
  const asked = view.log.find(({ now, outOfPlace }) => now?.deed.kind === 'asked' && !outOfPlace)?.now?.on;
  const kept = deadline !== null && asked !== undefined && asked <= deadline;
  switch (condition) {
    case 'has-amount':
      return claim.amount !== null;
    case 'no-amount':
      return claim.amount === null;
    case 'no-clauses':
      return !claim.clauses.some(({ kind }) => kind.startsWith('refund.'));
    case 'has-evidence':
      return view.evidence.some(({ recordId }) => context.describe(recordId) !== null);
    case 'has-fraud':
      return claim.fraud !== null;
    case 'in-time':
      return deadline !== null && (asked ?? today) <= deadline;
    case 'part-paid':
      return view.partPaid;
    case 'unpaid':
      return claim.amount !== null && !view.partPaid;
    case 'approved-unpaid':
      return isApproved(view) && !view.partPaid;
    case 'approved-part-paid':
      return isApproved(view) && view.partPaid;
    case 'usage-none':
      return usage === 'none';
    case 'usage-some':
      return usage === 'some' || usage === 'heavy';
    case 'official-channel':
      return channel === 'official';
    case 'deadline-kept':
      return kept;
    case 'unanswered':
      return !isApproved(view) && !['draft', 'refused', 'paid', 'closed'].includes(view.status);
    case 'bought':
      return claim.answers.reason !== 'minor' && !isCharge(claim);
    case 'charged':
      return isCharge(claim);
    case 'by-minor':
      return claim.answers.reason === 'minor';
    case 'by-consumer':
      return claim.answers.reason !== 'minor';
    case 'renews':
      return claim.facts.autoRenew === 'on' || claim.answers.reason === 'unnoticed-renewal';
    // Decided where the citations are known.
    case 'has-citations':
      return true;
  }
}
