// Until when an answer, the money or the next step of a body is due. Usual times unless the provider's own clause names
// one; the law's where it sets it. Working days with 调休.
import { addDays } from '../calendar/civil-date';
import { countDeadline, countWorkingDeadline, type Deadline, deadlineAfter } from '../calendar/deadlines';
import type { CaseClause } from './types';
import { type CaseView, lastOf } from './view';

export const CLOCK = {
  /** Reviews usually take one to seven working days; after fifteen days nothing is to be waited for. */
  reviewWorkdays: 7,
  reviewLimitDays: 15,
  payoutWorkdays: 3,
  /** To a bank card. */
  cardPayoutWorkdays: 5,
  chaseWorkdays: 3,
  demandDays: 15,
  /** 市场监督管理投诉举报处理办法 15: to decide whether a complaint is taken. */
  acceptWorkdays: 7,
  /** The same, 23: to mediate, counted from acceptance. */
  mediateDays: 60,
} as const;

export type DueCode = 'review' | 'payout' | 'chase' | 'demand' | 'accept' | 'mediate';

export interface Due {
  code: DueCode;
  /** By then an answer is usual. */
  expected: string;
  /** The last day; from the next one on it is overdue. Not before `expected`. */
  latest: string;
  /** Days beyond the working-day table came into it. */
  estimated: boolean;
  basis: 'usual' | 'clause' | 'law';
  /** Index into the claim's clauses. */
  clause: number | null;
  provision: string | null;
  since: string;
}

/** What is waited for in this status; null where nobody owes an answer by a day that is known. */
export function replyDue(view: CaseView): Due | null {
  const since = view.reason.on;
  switch (view.status) {
    case 'asked':
    case 'materials-sent':
    case 'appealed':
      return reviewDue(view, since);
    case 'reviewing':
      return isComplaintRunning(view)
        ? byLaw('mediate', since, countDeadline(since, CLOCK.mediateDays), 'cn-tsjb-23')
        : reviewDue(view, lastOf(view, 'asked', 'materials-sent', 'appealed', 'escalated')?.on ?? since);
    case 'approved':
      return payoutDue(view, since);
    case 'silent': {
      const chased = lastOf(view, 'chased');
      const isNewer = chased !== null && isAfter(view, chased.id, view.reason.eventId);
      return isNewer ? usual('chase', chased.on, countWorkingDeadline(chased.on, CLOCK.chaseWorkdays)) : null;
    }
    case 'escalated':
      return rungDue(view, since);
    default:
      return null;
  }
}

/** True while a consumer association or the authority has the matter. */
export function isComplaintRunning(view: CaseView): boolean {
  const last = view.rungs.at(-1);
  return (
    last !== undefined &&
    !last.ended &&
    (last.rung === 'authority-12315' || last.rung === 'consumer-association')
  );
}

function rungDue(view: CaseView, since: string): Due | null {
  switch (view.rungs.at(-1)?.rung) {
    case 'supervisor':
    case 'platform':
      return usual('review', since, countWorkingDeadline(since, CLOCK.reviewWorkdays));
    case 'authority-12315':
      return byLaw('accept', since, countWorkingDeadline(since, CLOCK.acceptWorkdays), 'cn-tsjb-15');
    case 'consumer-association':
      return usual('accept', since, countWorkingDeadline(since, CLOCK.acceptWorkdays));
    case 'demand':
      return usual('demand', since, countDeadline(since, CLOCK.demandDays));
    default:
      return null;
  }
}

function reviewDue(view: CaseView, since: string): Due {
  const named = clauseDue(view, 'review', since);
  if (named) return named;
  const due = usual('review', since, countWorkingDeadline(since, CLOCK.reviewWorkdays));
  // Seven working days can be more than fifteen days around a long holiday.
  return { ...due, latest: laterOf(addDays(since, CLOCK.reviewLimitDays), due.latest) };
}

function payoutDue(view: CaseView, since: string): Due {
  const named = clauseDue(view, 'payout', since);
  if (named) return named;
  const method = view.claim.facts.paymentMethod;
  const due = usual('payout', since, countWorkingDeadline(since, CLOCK.payoutWorkdays));
  // A card's bank books it later; where the method is not known it may be a card.
  if (method !== undefined && !CARD.test(method)) return due;
  const onCard = usual('payout', since, countWorkingDeadline(since, CLOCK.cardPayoutWorkdays));
  return { ...onCard, expected: method === undefined ? due.expected : onCard.expected };
}

const CARD = /card|银行卡|信用卡|储蓄卡|visa|master/i;
const PAYOUT = /到账|退回|退还|原路|打款|credited|returned|posted|paid back|refunded to/i;
const REVIEW = /审核|处理|答复|回复|受理|review|respond|repl(?:y|ies)|process/i;

function clauseDue(view: CaseView, code: 'review' | 'payout', since: string): Due | null {
  const index = view.claim.clauses.findIndex((clause) => stageOf(clause) === code);
  const clause = view.claim.clauses[index];
  const { amount, unit, workday } = clause?.params ?? {};
  if (amount === undefined || unit === undefined) return null;
  const { legal, estimated } = deadlineAfter(since, { amount, unit, workday });
  const day = legal.slice(0, 10);
  return {
    code,
    expected: day,
    latest: day,
    estimated,
    basis: 'clause',
    clause: index,
    provision: null,
    since,
  };
}

/** Which step a stated time of the refund process is about; null for what names none. */
function stageOf({ kind, params, quote }: CaseClause): 'review' | 'payout' | null {
  if (kind !== 'refund.process' || params.amount === undefined || params.unit === undefined) return null;
  if (params.from === 'approval' || PAYOUT.test(quote)) return 'payout';
  return params.from === 'request' || REVIEW.test(quote) ? 'review' : null;
}

function usual(code: DueCode, since: string, deadline: Deadline): Due {
  return due(code, since, deadline, 'usual', null);
}

function byLaw(code: DueCode, since: string, deadline: Deadline, provision: string): Due {
  return due(code, since, deadline, 'law', provision);
}

function due(
  code: DueCode,
  since: string,
  { safe, legal, estimated }: Deadline,
  basis: Due['basis'],
  provision: string | null,
): Due {
  return {
    code,
    expected: safe.slice(0, 10),
    latest: legal.slice(0, 10),
    estimated,
    basis,
    clause: null,
    provision,
    since,
  };
}

/** Civil days compare as text. */
function laterOf(one: string, other: string): string {
  return [one, other].sort().at(-1) ?? one;
}

function isAfter(view: CaseView, id: string, than: string): boolean {
  const place = (wanted: string) => view.log.findIndex(({ event }) => event.id === wanted);
  return place(id) > place(than);
}
