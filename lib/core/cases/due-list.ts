// What falls due in all cases, for the one list of reminders.

import type { NextStep } from './codes';
import { planNext } from './next-step';
import type { RefundCase } from './types';
import { readCase } from './view';

export interface CaseDue {
  caseId: string;
  provider: string;
  step: NextStep;
  /** Civil day. */
  on: string;
}

/** Soonest first; cases that wait for nothing are not in it. */
export function casesDue(cases: readonly RefundCase[], today: string): CaseDue[] {
  return cases
    .flatMap((one): CaseDue[] => {
      const view = readCase(one);
      const { step, until } = planNext(view, today);
      return until === null ? [] : [{ caseId: one.id, provider: view.claim.provider, step, on: until }];
    })
    .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
}
