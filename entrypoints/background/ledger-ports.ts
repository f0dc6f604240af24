// The ledger with the browser behind its ports, for background and desk alike.
import type { LedgerPorts } from '@/lib/app/subscriptions/ports';
import { localArea } from '@/lib/browser/storage/areas';
import { createLedgerStore, type Exclusively } from '@/lib/browser/storage/ledger-store';

/** By the browser's own locks, which hold across worker and pages of the extension. */
export const exclusively: Exclusively = (name, task) =>
  navigator.locks.request(name, task) as ReturnType<typeof task>;

/** Ports of the ledger in this context; all contexts share one store. */
export function createLedgerPorts(): LedgerPorts {
  return {
    ...createLedgerStore(localArea, exclusively),
    now: Date.now,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId: () => crypto.randomUUID(),
  };
}
