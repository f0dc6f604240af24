// What a person does next in a case, until when, and which letters serve it.
import { civilDateOf } from '../calendar/civil-date';
import { type Due, isComplaintRunning, replyDue } from './clock';
import { CLOSING_STEPS, type LetterKind, type NextStep, type Rung } from './codes';
import { claimTerms } from './grounds';
import { nextRung, planLadder } from './ladder';
import { type CaseView, lastOf } from './view';

export interface CaseNext {
  step: NextStep;
  /** Civil day; null where nothing presses. */
  until: string | null;
  /** What is waited for; null where the step is the person's own. */
  due: Due | null;
  /** `until` lies before today. */
  overdue: boolean;
  /** The rung to climb to, when the step is `climb`. */
  rung: Rung | null;
  letters: LetterKind[];
}

export function planNext(view: CaseView, today: string): CaseNext {
  const due = replyDue(view);
  const own = (step: NextStep, letters: LetterKind[], until: string | null = null): CaseNext => ({
    step,
    until,
    due: null,
    overdue: until !== null && until < today,
    rung: null,
    letters,
  });
  const wait = (step: NextStep, letters: LetterKind[] = []): CaseNext => {
    if (due === null) return own(step, letters);
    const late = due.latest < today;
    // After the usual day the last one is what counts.
    const until = today <= due.expected ? due.expected : due.latest;
    return {
      step: late ? 'chase' : step,
      until,
      due,
      overdue: late,
      rung: null,
      // A part that came is answered at once: nobody has to wait out the days to ask for the rest.
      letters: today > due.expected || view.partPaid ? [...letters, 'chase'] : letters,
    };
  };
  switch (view.status) {
    case 'draft':
      return view.claim.confirmed
        ? own('ask', firstLetters(view), askUntil(view))
        : own('check-facts', [], askUntil(view));
    case 'asked':
      return wait('hand-in-materials');
    case 'materials-sent':
      return wait('wait-for-review');
    case 'reviewing':
      return wait(isComplaintRunning(view) ? 'wait-for-mediation' : 'wait-for-review');
    case 'approved':
      return wait('watch-for-money');
    case 'appealed':
      return wait('wait-for-answer');
    case 'escalated':
      return wait(isComplaintRunning(view) ? 'wait-for-acceptance' : 'wait-for-answer');
    case 'refused':
      return lastOf(view, 'appealed') || view.rungs.length > 0
        ? climb(view, today)
        : own('answer-refusal', ['objection', 'appeal', 'to-supervisor']);
    case 'silent':
      return afterSilence(view, today, due, own);
    case 'paid':
      return CLOSING_STEPS.some((step) => view.closing[step] === 'open')
        ? own('finish-closing', [])
        : own('close', []);
    case 'closed':
      return own('nothing', []);
  }
}

function afterSilence(
  view: CaseView,
  today: string,
  due: Due | null,
  own: (step: NextStep, letters: LetterKind[], until?: string | null) => CaseNext,
): CaseNext {
  // A body's own silence is not chased by letter: the next rung is open.
  if (view.rungs.length > 0) return climb(view, today);
  if (due === null) return own('chase', ['chase', 'to-supervisor']);
  if (due.latest < today) return climb(view, today);
  return { ...own('wait-for-answer', ['to-supervisor'], due.latest), due };
}

function climb(view: CaseView, today: string): CaseNext {
  const rung = nextRung(view, today);
  const plan = planLadder(view, today).find((one) => one.rung === rung);
  return {
    step: rung === null ? 'wait-for-answer' : 'climb',
    until: null,
    due: null,
    overdue: false,
    rung,
    letters: plan ? [plan.letter] : [],
  };
}

function firstLetters({ claim }: CaseView): LetterKind[] {
  const statesRefund = claimTerms(claim).some(({ kind }) => kind.startsWith('refund.'));
  return statesRefund ? ['first-request'] : ['policy-request', 'first-request'];
}

function askUntil({ claim }: CaseView): string | null {
  return claim.deadline === null ? null : civilDateOf(claim.deadline);
}
