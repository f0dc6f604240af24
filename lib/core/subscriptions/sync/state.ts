// How the last run of sharing the ledger went, as the desk tells it.
import { z } from 'zod';

const at = z.iso.datetime();
const count = z.int().min(0);

export const syncOutcomeSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('synced'), count, at }),
  /** `left` subscriptions have no room in the shared area. */
  z.object({ state: z.literal('partly'), count, left: count, at }),
  z.object({
    state: z.literal('failed'),
    code: z.enum(['newer-version', 'too-often', 'no-room', 'refused']),
    at,
  }),
  z.object({ state: z.literal('cleared'), at }),
]);
export type SyncOutcome = z.infer<typeof syncOutcomeSchema>;

/** Switched on or off, and how it went last; null before the first run. */
export interface SyncState {
  on: boolean;
  outcome: SyncOutcome | null;
}
