// The ledger, its settings and what was reminded of, in local storage. Worker, popup and desk all write: every change is
// made under a lock that the pages of one extension share.
import {
  DEFAULT_SETTINGS,
  EMPTY_LOG,
  LEDGER_VERSION,
  type ReminderLog,
  type ReminderSettings,
  reminderLogSchema,
  type Subscription,
  settingsSchema,
  subscriptionSchema,
} from '@/lib/core/subscriptions/types';
import { createStoredItem, createStoredList, type StorageArea, type StoredItem } from './stored-item';

export const LEDGER_KEY = 'ledger';
export const REMINDER_SETTINGS_KEY = 'reminder-settings';
export const REMINDER_LOG_KEY = 'reminder-log';

/** Runs a task while no other page of ours does one of the same name. */
export type Exclusively = <T>(name: string, task: () => Promise<T>) => Promise<T>;

interface Kept<T> {
  read(): Promise<T>;
  update(change: (value: T) => T): Promise<T>;
}

export interface LedgerStore {
  ledger: Kept<Subscription[]>;
  settings: Kept<ReminderSettings>;
  log: Kept<ReminderLog>;
}

export function createLedgerStore(area: StorageArea, exclusively: Exclusively): LedgerStore {
  const kept = <T>(key: string, item: StoredItem<T>): Kept<T> => ({
    read: async () => (await item.read()).value,
    update: (change) => exclusively(`refundlens.${key}`, () => item.update(change)),
  });
  return {
    ledger: kept(
      LEDGER_KEY,
      // Item by item: one that is damaged is set aside, and the others keep being reminded of.
      createStoredList(area, {
        key: LEDGER_KEY,
        version: LEDGER_VERSION,
        item: subscriptionSchema,
        asText: true,
      }),
    ),
    settings: kept(
      REMINDER_SETTINGS_KEY,
      createStoredItem(area, {
        key: REMINDER_SETTINGS_KEY,
        version: 1,
        schema: settingsSchema,
        fallback: DEFAULT_SETTINGS,
      }),
    ),
    log: kept(
      REMINDER_LOG_KEY,
      createStoredItem(area, {
        key: REMINDER_LOG_KEY,
        version: 1,
        schema: reminderLogSchema,
        fallback: EMPTY_LOG,
      }),
    ),
  };
}
