// The ledger with the browser behind its ports, for background and desk alike.
import type { LedgerPorts } from '@/lib/app/subscriptions/ports';
import { localArea } from '@/lib/browser/storage/areas';
import { createLedgerStore } from '@/lib/browser/storage/ledger-store';

/** Ports of the ledger in this context; all contexts share one store. */
export function createLedgerPorts(): LedgerPorts {
  return {
    ...createLedgerStore(
      localArea,
      (name, task) => navigator.locks.request(name, task) as ReturnType<typeof task>,
    ),
    now: Date.now,
    zone: () => Intl.DateTimeFormat().resolvedOptions().timeZone,
    newId: () => crypto.randomUUID(),
  };
}
