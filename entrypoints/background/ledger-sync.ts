// Sharing the ledger with the browser behind its ports.
import { createLedgerSync, type LedgerSync } from '@/lib/app/subscriptions/ledger-sync';
import type { LedgerPorts } from '@/lib/app/subscriptions/ports';
import { onReminderAlarm } from '@/lib/browser/alarms';
import { localArea, onLocalChange, onSyncChange } from '@/lib/browser/storage/areas';
import { LEDGER_KEY } from '@/lib/browser/storage/ledger-store';
import { createLedgerSyncStore, SYNC_SWITCH_KEY, sharedArea } from '@/lib/browser/storage/ledger-sync-store';
import { exclusively } from './ledger-ports';

/** Changes that come within this time travel together: the browser counts writes. */
const GATHER_MS = 2_000;

/** Switch and outcome, for the desk; the sharing itself, for the background. */
export function createSharing(ledger: LedgerPorts) {
  const store = createLedgerSyncStore(localArea, exclusively);
  const sync = createLedgerSync({
    ...ledger,
    area: sharedArea,
    base: store.base,
    isOn: async () => (await store.state()).on,
    report: store.report,
  });
  return { store, sync };
}

/** Registers everything that may wake the worker; call in its first tick. */
export function startSharing(ledger: LedgerPorts, report: (fault: unknown) => void): LedgerSync {
  const { sync } = createSharing(ledger);
  let waiting = false;
  const soon = () => {
    if (waiting) return;
    waiting = true;
    setTimeout(() => {
      waiting = false;
      void sync.run().catch(report);
    }, GATHER_MS);
  };
  onLocalChange((keys) => {
    if (keys.includes(LEDGER_KEY) || keys.includes(SYNC_SWITCH_KEY)) soon();
  });
  onSyncChange(soon);
  // The hourly look also mends what a worker that died in between left undone.
  onReminderAlarm(soon);
  return sync;
}
