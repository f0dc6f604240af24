// The ledger and whether it is shared, as the desk shows them: read at once, and again whenever any page of ours has
// changed them.
import { useCallback, useEffect, useState } from 'preact/hooks';
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

const WATCHED = [LEDGER_KEY, REMINDER_SETTINGS_KEY, REMINDER_LOG_KEY];

export function useLedger(useCases: LedgerUseCases) {
  const [ledger, setLedger] = useState<Subscription[] | null>(null);
  const [settings, setSettings] = useState<ReminderSettings>(DEFAULT_SETTINGS);
  const [log, setLog] = useState<ReminderLog>(EMPTY_LOG);
  const refresh = useCallback(async () => {
    const [items, kept, told] = await Promise.all([useCases.list(), useCases.settings(), useCases.log()]);
    setLedger(items);
    setSettings(kept);
    setLog(told);
  }, [useCases]);
  useEffect(() => {
    void refresh();
    return onLocalChange((keys) => {
      if (WATCHED.some((key) => keys.includes(key))) void refresh();
    });
  }, [refresh]);
  return { ledger, settings, log, refresh };
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
