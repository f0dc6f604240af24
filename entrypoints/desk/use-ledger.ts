// The ledger and whether it is shared, as the desk shows them: read at once, and again whenever any page of ours has
// changed them.
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { LedgerUseCases } from '@/lib/app/subscriptions/ledger-use-cases';
import { onLocalChange } from '@/lib/browser/storage/areas';
import { LEDGER_KEY, REMINDER_LOG_KEY, REMINDER_SETTINGS_KEY } from '@/lib/browser/storage/ledger-store';
import { SYNC_OUTCOME_KEY, SYNC_SWITCH_KEY } from '@/lib/browser/storage/ledger-sync-store';
import type { SyncState } from '@/lib/core/subscriptions/sync/state';
import {
  DEFAULT_SETTINGS,
  EMPTY_LOG,
  type ReminderLog,
  type ReminderSettings,
  type Subscription,
} from '@/lib/core/subscriptions/types';
import type { createSharing } from '../background/ledger-sync';

export type Sharing = ReturnType<typeof createSharing>;

export function useLedger(useCases: LedgerUseCases) {
  const [ledger, setLedger] = useState<Subscription[] | null>(null);
  const [settings, setSettings] = useState<ReminderSettings>(DEFAULT_SETTINGS);
  const [log, setLog] = useState<ReminderLog>(EMPTY_LOG);
  const refresh = useGathered(async () => {
    const [items, kept] = await Promise.all([useCases.list(), useCases.settings()]);
    setLedger(items);
    setSettings(kept);
  });
  // Apart from the ledger: the background writes it once for each thing it tells.
  const refreshLog = useGathered(async () => setLog(await useCases.log()));
  useEffect(() => {
    void refresh();
    void refreshLog();
    return onLocalChange((keys) => {
      if (keys.includes(LEDGER_KEY) || keys.includes(REMINDER_SETTINGS_KEY)) void refresh();
      if (keys.includes(REMINDER_LOG_KEY)) void refreshLog();
    });
  }, [refresh, refreshLog]);
  return { ledger, settings, log, refresh };
}

/** Runs `read` when asked; what is asked for while it runs is done in one more run behind it, and waits for that. */
function useGathered(read: () => Promise<void>): () => Promise<void> {
  const latest = useRef(read);
  latest.current = read;
  const state = useRef<{ running: Promise<void> | null; next: Promise<void> | null }>({
    running: null,
    next: null,
  });
  return useCallback(() => {
    const { current } = state;
    const run = (): Promise<void> => {
      const running = latest.current().finally(() => {
        if (current.running === running) current.running = null;
      });
      current.running = running;
      return running;
    };
    if (current.running === null) return run();
    current.next ??= current.running
      .catch(() => {})
      .then(() => {
        current.next = null;
        return run();
      });
    return current.next;
  }, []);
}

export function useSyncState(sharing: Sharing): SyncState {
  const [sync, setSync] = useState<SyncState>({ on: false, outcome: null });
  useEffect(() => {
    const read = () => void sharing.store.state().then(setSync);
    read();
    return onLocalChange((keys) => {
      if (keys.includes(SYNC_SWITCH_KEY) || keys.includes(SYNC_OUTCOME_KEY)) read();
    });
  }, [sharing]);
  return sync;
}
