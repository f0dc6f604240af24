// Taking an event into a case. What cannot be true is refused with a code; everything else is added at the end.
import { replyDue } from './clock';
import { type CaseRefusal, CLOSING_STEPS } from './codes';
import { planLadder } from './ladder';
import { moveOf } from './transitions';
import type { CaseEvent, RefundCase } from './types';
import { type CaseView, readCase } from './view';

export type Appended = { ok: true; case: RefundCase } | { ok: false; code: CaseRefusal };

/** `today` is the person's civil date. The given case is not changed. */
export function appendEvent(one: RefundCase, event: CaseEvent, today: string): Appended {
  const code = refusalOf(one, event, today);
  return code ? { ok: false, code } : { ok: true, case: { ...one, events: [...one.events, event] } };
}

function refusalOf(one: RefundCase, event: CaseEvent, today: string): CaseRefusal | null {
  const { deed } = event;
  if (event.on > today) return 'in-future';
  if (deed.kind === 'opened') return 'opened-already';
  if (deed.kind === 'corrected') return correctionRefusal(one, deed, today);
  const view = readCase(one);
  if (deed.kind === 'reopened') return view.status === 'closed' ? null : 'not-from-here';
  if (deed.kind === 'paid') return view.status === 'closed' ? 'not-from-here' : null;
  if (moveOf(view.status, deed.kind) === null) return 'not-from-here';
  if (deed.kind === 'silence-noted') return silenceRefusal(view, event.on);
  if (deed.kind === 'escalated') return rungRefusal(view, deed.rung, today);
  if (deed.kind === 'closed') return closingRefusal(view, deed.outcome);
  return null;
}

function correctionRefusal(
  one: RefundCase,
  deed: Extract<CaseEvent['deed'], { kind: 'corrected' }>,
  today: string,
): CaseRefusal | null {
  const index = one.events.findIndex(({ id }) => id === deed.of);
  if (index < 0) return 'unknown-event';
  // The opening is corrected by changing the claim, a correction by correcting the event again.
  if (index === 0 || one.events[index]?.deed.kind === 'corrected') return 'cannot-correct';
  return deed.replacement !== null && deed.replacement.on > today ? 'in-future' : null;
}

function silenceRefusal(view: CaseView, on: string): CaseRefusal | null {
  const due = replyDue(view);
  return due === null || on <= due.latest ? 'not-due-yet' : null;
}

function rungRefusal(view: CaseView, wanted: string, today: string): CaseRefusal | null {
  const because = planLadder(view, today).find(({ rung }) => rung === wanted)?.because;
  if (because === 'other-complaint-running' || because === 'court-running') return 'one-at-a-time';
  return because === 'no-agreement' ? 'no-arbitration-clause' : null;
}

function closingRefusal(view: CaseView, outcome: string): CaseRefusal | null {
  if (outcome === 'given-up' || outcome === 'lost') return null;
  if (view.paid === null) return 'nothing-paid';
  return CLOSING_STEPS.some((step) => view.closing[step] === 'open') ? 'closing-steps-open' : null;
}
