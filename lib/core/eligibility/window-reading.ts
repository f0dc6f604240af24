// One refund window as it reaches one order: the value that window-conditions and window-times fill in.
import type { Deadline } from '../calendar/deadlines';
import type { Clause } from '../clauses/types';
import type { FactName } from '../facts/types';
import type { MissingCode, NoteCode, RequirementCode } from './codes';
import type { WindowPart } from './window-plans';

export interface WindowReading {
  clause: Clause;
  part: WindowPart;
  /** What it gives: everything, or what is left. `whole` also where it says "refund" and no less. */
  gives: 'whole' | 'rest';
  saysFull: boolean;
  /** Named for this plan, not for all. */
  specific: boolean;
  deadline: Deadline | null;
  uses: FactName[];
  requires: RequirementCode[];
  wants: MissingCode[];
  notes: NoteCode[];
  /** Why it does not reach this case; null when it does. */
  closed: NoteCode | null;
  /** True when something it hangs on is open, so that it can only be argued. */
  doubtful: boolean;
}

/** Shuts a window for a reason; the first reason stands. */
export function close(reading: WindowReading, why: NoteCode): void {
  reading.closed ??= why;
}
