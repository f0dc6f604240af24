// What a case is at the end of its log. Total: every stored log gives a state with the event it rests on, and an event
// that does not fit where it stands is kept and flagged, never dropped.
import type { Money } from '../quantity/types';
import {
  type CaseStatus,
  CLOSING_STEPS,
  type ClosingStep,
  type Outcome,
  type ReopeningReason,
} from './codes';
import { joinContacts } from './contacts';
import { applyCorrections, type Happening, type Standing } from './corrections';
import { moveOf } from './transitions';
import type { Claim, DeedKind, RefundCase } from './types';
import { type NumberedEvidence, numberEvidence, type RungTaken, recordRung } from './view-lists';

export interface LoggedEvent extends Standing {
  /** The status after it; the same as before for what changes none. */
  status: CaseStatus;
  /** It could not happen where it stands (an earlier event was corrected since): it moved nothing. */
  outOfPlace: boolean;
}

/** The event that a status rests on. */
export interface StatusReason {
  eventId: string;
  kind: DeedKind;
  on: string;
}

export interface CaseView {
  id: string;
  openedOn: string;
  claim: Claim;
  status: CaseStatus;
  reason: StatusReason;
  /** Every event of the log, in its order. */
  log: LoggedEvent[];
  /** What came back so far, in the claim's currency; null before the first payment. */
  paid: Money | null;
  /** Money came, but less than asked, and the person does not take it as all. */
  partPaid: boolean;
  approvedAmount: Money | null;
  closing: Record<ClosingStep, 'done' | 'not-needed' | 'open'>;
  outcome: Outcome | null;
  evidence: NumberedEvidence[];
  rungs: RungTaken[];
}

const UNDONE_BY: Readonly<Record<ReopeningReason, readonly ClosingStep[]>> = {
  'renewal-still-on': ['renewal-off'],
  'charged-again': ['renewal-off', 'mandate-off'],
  'money-not-there': ['money-seen'],
  'membership-still-on': ['membership-ended'],
  other: [],
};

interface Reading extends CaseView {
  beforeClosed: CaseStatus;
  beforePaid: CaseStatus;
}

export function readCase(one: RefundCase): CaseView {
  const [opening, ...rest] = applyCorrections(one.events);
  if (opening?.now?.deed.kind !== 'opened') throw new Error(`case ${one.id} does not begin with its opening`);
  const reading: Reading = {
    id: one.id,
    openedOn: opening.now.on,
    claim: opening.now.deed.claim,
    status: 'draft',
    reason: { eventId: opening.event.id, kind: 'opened', on: opening.now.on },
    log: [{ ...opening, status: 'draft', outOfPlace: false }],
    paid: null,
    partPaid: false,
    approvedAmount: null,
    closing: freshClosing(),
    outcome: null,
    evidence: [],
    rungs: [],
    beforeClosed: 'draft',
    beforePaid: 'draft',
  };
  numberEvidence(reading.evidence, opening.now, opening.event.id);
  for (const standing of rest) {
    const fits = standing.now === null || takeIn(reading, standing.event.id, standing.now);
    reading.log.push({ ...standing, status: reading.status, outOfPlace: !fits });
  }
  const { beforeClosed: _closed, beforePaid: _paid, ...view } = reading;
  return view;
}

/** The latest effective event of these kinds, or null. */
export function lastOf(view: CaseView, ...kinds: DeedKind[]): (Happening & { id: string }) | null {
  const found = view.log.findLast(
    ({ now, outOfPlace }) => now && !outOfPlace && kinds.includes(now.deed.kind),
  );
  return found?.now ? { ...found.now, id: found.event.id } : null;
}

/** False when the event cannot happen here. */
function takeIn(reading: Reading, id: string, now: Happening): boolean {
  const { deed } = now;
  const before = reading.status;
  const next = deed.kind === 'reopened' ? reopened(reading, deed.why) : moveFor(reading, now);
  if (next === null) return false;
  numberEvidence(reading.evidence, now, id);
  recordRung(reading.rungs, now, id);
  switch (deed.kind) {
    case 'claim-changed':
      reading.claim = deed.claim;
      break;
    case 'contacts-seen':
      reading.claim = { ...reading.claim, contacts: joinContacts(reading.claim.contacts, deed.contacts) };
      break;
    case 'approved':
      reading.approvedAmount = deed.amount;
      break;
    case 'closing-step':
      reading.closing[deed.step] = deed.state === 'undone' ? 'open' : deed.state;
      break;
    case 'closed':
      reading.outcome = deed.outcome;
      reading.beforeClosed = before;
      break;
    case 'reopened':
      reading.outcome = null;
      for (const step of UNDONE_BY[deed.why]) reading.closing[step] = 'open';
      break;
    case 'paid':
      if (before !== 'paid') reading.beforePaid = before;
      if (next === 'paid') reading.closing['money-seen'] = 'done';
  }
  // What restates the status (asked again on the next rung) is its newer reason.
  const moves = next !== before || deed.kind === 'escalated' || deed.kind === 'materials-sent';
  if (moves) reading.reason = { eventId: id, kind: deed.kind, on: now.on };
  reading.status = next;
  return true;
}

function moveFor(reading: Reading, now: Happening): CaseStatus | null {
  const { deed } = now;
  if (deed.kind !== 'paid') return moveOf(reading.status, deed.kind);
  if (reading.status === 'closed') return null;
  const { amount, settles } = deed;
  const expected = reading.claim.amount ?? reading.approvedAmount;
  // A sum in another currency cannot be added; it counts as seen only when the person takes it as all.
  if (reading.paid === null || reading.paid.currency === amount.currency) {
    reading.paid = { amount: (reading.paid?.amount ?? 0) + amount.amount, currency: amount.currency };
  }
  const whole =
    expected !== null &&
    expected.currency === reading.paid.currency &&
    reading.paid.amount >= expected.amount;
  const done = settles || whole || reading.status === 'paid';
  reading.partPaid = !done;
  return done ? 'paid' : reading.status;
}

function reopened(reading: Reading, why: ReopeningReason): CaseStatus | null {
  if (reading.status !== 'closed') return null;
  return why === 'money-not-there' && reading.beforeClosed === 'paid'
    ? reading.beforePaid
    : reading.beforeClosed;
}

function freshClosing(): CaseView['closing'] {
  return Object.fromEntries(CLOSING_STEPS.map((step) => [step, 'open'])) as CaseView['closing'];
}
