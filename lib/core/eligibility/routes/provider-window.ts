// Route 1: the provider's own window or promise. It binds: 条例 12, and 法释〔2022〕8号 2 for a seven-day promise on what
// 消法 25 leaves out. Where no window is open, a promise that names no time may be (open-promise.ts).
import type { Clause } from '../../clauses/types';
import { type RoundedAmount, wholeAmount, withFees } from '../amounts';
import { generalNones } from '../barring-clauses';
import type { Case } from '../case';
import { isAboutGoods, plainQuote } from '../clause-reading';
import type { DefeatCode, MissingCode, NoteCode } from '../codes';
import { readFees } from '../fees';
import {
  alsoSays,
  chineseLaw,
  clausesOf,
  draft,
  finding,
  type RouteDraft,
  type RouteFinding,
} from '../route';
import type { WindowReading } from '../window-reading';
import { readWindows } from '../windows';
import { assessOpenPromise, BINDING } from './open-promise';
import { proRataClauses } from './pro-rata-terms';

/** The sentence takes something off although nobody marked a fee. */
const DEDUCTS = /扣(?:除|减|減)|手续费|手續費|违约金|deduct|handling fee|minus|less (?:a|any) /;
const UNCLEAR_TERMS = 'cn-mfd-498';

export function assessProviderWindow(one: Case): RouteFinding {
  const windows = readWindows(one);
  const wholes = withoutLimits(one, preferSpecific(windows.filter((window) => window.gives === 'whole')));
  const open = wholes.filter((window) => window.closed === null && window.deadline !== null);
  const best = [...open].sort(compareWindows)[0];
  const notes = new Set<NoteCode>();
  const wants = new Set<MissingCode>();
  for (const window of wholes) {
    if (best === undefined && window.closed !== null) notes.add(window.closed);
    // What is closed for good needs no further answers; only an open or undated window is asked about.
    if (window.closed === null) for (const want of window.wants) wants.add(want);
    else if (window.closed === 'window-other-place') wants.add('place');
  }
  const routes: RouteDraft[] = [];
  if (best) routes.push(windowRoute(one, best, open));
  else {
    const unused = assessOpenPromise(one);
    routes.push(...unused.routes);
    for (const note of unused.notes) notes.add(note);
    for (const want of unused.wants) wants.add(want);
  }
  const undated = wholes.find((window) => window.closed === null && window.deadline === null);
  if (undated && !best) for (const note of undated.notes) notes.add(note);
  if (wants.has('place') && !one.placeAssumed && one.place !== undefined) wants.delete('place');
  return finding({ routes, notes: [...notes], wants: [...wants] });
}

/** A window for this very plan stands before one for all plans. */
function preferSpecific(windows: WindowReading[]): WindowReading[] {
  return windows.some((window) => window.specific)
    ? windows.filter((window) => window.specific || window.closed !== null)
    : windows;
}

/**
 * "No refund after 180 days" promises a refund where nothing else does. Beside a window or a proportion stated outright it
 * only limits them, and must not be read as 180 days of full refunds.
 */
function withoutLimits(one: Case, windows: WindowReading[]): WindowReading[] {
  const stated = windows.some((window) => !isNegative(window)) || proRataClauses(one).length > 0;
  return stated ? windows.filter((window) => !isNegative(window)) : windows;
}

function isNegative(window: WindowReading): boolean {
  return window.notes.includes('window-by-negative');
}

/** Certain before doubtful, later before earlier, and the text as a last resort so that the order given does not matter. */
function compareWindows(one: WindowReading, other: WindowReading): number {
  if (one.doubtful !== other.doubtful) return one.doubtful ? 1 : -1;
  const [mine, theirs] = [one.deadline?.safe ?? '', other.deadline?.safe ?? ''];
  if (mine !== theirs) return mine < theirs ? 1 : -1;
  if (one.saysFull !== other.saysFull) return one.saysFull ? -1 : 1;
  return one.clause.quote < other.clause.quote ? -1 : 1;
}

function windowRoute(one: Case, best: WindowReading, open: readonly WindowReading[]): RouteDraft {
  const conflicting = conflictsWith(one, best, open);
  const clauses = [best.clause, ...companions(one, best.clause), ...conflicting];
  const notes: NoteCode[] = [...best.notes];
  if (conflicting.length > 0) notes.push('clauses-conflict');
  const { amount, feeClauses, feeNotes } = windowAmount(one, best);
  const process = clausesOf(one, 'refund.process').filter((clause) => !isAboutGoods(clause));
  const defeats: DefeatCode[] = ['too-late'];
  if (best.requires.includes('unused')) defeats.push('was-used');
  if (best.requires.includes('little-used')) defeats.push('used-too-much');
  if (best.requires.includes('first-time')) defeats.push('had-it-before');
  if (best.requires.includes('plan-matches')) defeats.push('other-plan');
  if (best.notes.includes('promise-other-channel')) defeats.push('other-channel');
  const deadline = best.deadline;
  return draft(one, {
    basis: 'promise',
    ground: 'provider-window',
    strength: best.doubtful ? 'arguable' : 'stated',
    amount,
    whole: feeClauses.length === 0 && !feeNotes.includes('fee-unknown-amount'),
    deadline: deadline?.safe ?? null,
    legalDeadline: deadline && deadline.legal > deadline.safe ? deadline.legal : null,
    deadlineEstimated: isEstimate(best),
    clauses: [...clauses, ...feeClauses],
    conflicts: conflicting,
    provisions: chineseLaw(
      one,
      [...BINDING, ...(conflicting.length > 0 ? [UNCLEAR_TERMS] : [])],
      one.paidDay,
    ),
    requires: [...best.requires, ...(process.length > 0 ? (['follow-refund-process'] as const) : [])],
    defeatedBy: defeats,
    uses: [...best.uses, ...(one.price ? (['price'] as const) : [])],
    notes: [...notes, ...feeNotes],
  });
}

/** A counted calendar day is exact in any year; working days and the rolled date need the table. */
function isEstimate({ part, deadline }: WindowReading): boolean {
  return deadline?.estimated === true && (part.period?.workday === true || deadline.legal > deadline.safe);
}

/** The full-refund clause of the same sentence. */
function companions(one: Case, clause: Clause): Clause[] {
  return clausesOf(one, 'refund.full', 'refund.none').filter(
    (other) => other !== clause && other.quote === clause.quote,
  );
}

/** Clauses that say otherwise: no refund at all, or a window of another length for the same purchase. */
function conflictsWith(one: Case, best: WindowReading, open: readonly WindowReading[]): Clause[] {
  const none = generalNones(one);
  const shorter = open.filter(
    (window) =>
      window.deadline?.safe !== best.deadline?.safe && window.clause.params.from === best.clause.params.from,
  );
  return [...none, ...shorter.map((window) => window.clause)];
}

function windowAmount(
  one: Case,
  best: WindowReading,
): { amount: RoundedAmount | null; feeClauses: Clause[]; feeNotes: NoteCode[] } {
  // "In full" leaves no room for a fee; a plain "refund" is cut by a fee of its own sentence, or by the only fee there is
  // where no pro-rata rule takes it.
  const ownFee = alsoSays(one, best.clause, 'refund.fee');
  const deducts = DEDUCTS.test(plainQuote(best.clause.quote)) && !best.saysFull && !ownFee;
  const takesFee = !best.saysFull && (ownFee || clausesOf(one, 'refund.prorata').length === 0);
  const fees = takesFee ? readFees(one, [best.clause]) : null;
  const feeClauses = fees?.clauses ?? [];
  const feeNotes = [...(fees?.notes ?? []), ...(deducts ? (['fee-unknown-amount'] as const) : [])];
  if (!one.price) return { amount: null, feeClauses, feeNotes };
  const whole = wholeAmount(one.price);
  return {
    amount: fees ? withFees(whole, one.price, fees.terms) : whole,
    feeClauses,
    feeNotes,
  };
}
