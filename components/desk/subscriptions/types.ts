// What the subscriptions room asks of whoever mounts it: values in, callbacks out.
import type { CaseDue } from '@/lib/core/cases';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { PlaceTick } from '@/lib/core/subscriptions/after-check';
import type { SubscriptionChange } from '@/lib/core/subscriptions/change';
import type { SyncState } from '@/lib/core/subscriptions/sync/state';
import type { ReminderLog, ReminderSettings, Subscription } from '@/lib/core/subscriptions/types';

/** Result of taking a file in; `code` of a refusal is part of a message key. */
export type ImportState =
  | { state: 'idle' }
  | { state: 'working' }
  | { state: 'done'; added: number; updated: number; refused: number }
  | { state: 'failed'; code: string };

export type ExportKind = 'json' | 'csv' | 'ics';

export interface LedgerActions {
  /** Without an id a new one is added. Gives the id it is kept under, or null when that did not work. */
  save: (id: string | null, change: SubscriptionChange & { name: string }) => Promise<string | null>;
  change: (id: string, change: SubscriptionChange) => void;
  /** Ticks a place off after cancelling or a refund, or takes its tick back. */
  tick: (id: string, tick: PlaceTick) => void;
  answer: (id: string, chargeOn: string, charged: boolean) => void;
  /** Begins a refund case from it and goes there; `charge` is the one the money is asked back for. */
  askRefund: (id: string, charge?: { chargedOn: string; unnoticed: boolean }) => void;
  /** "Keep it": no more reminders before that charge, or reminders again. */
  settleReminder: (id: string, chargeOn: string, settled: boolean) => void;
  remindLater: (id: string) => void;
  remove: (id: string) => void;
  importFile: (file: File) => void;
  exportFile: (kind: ExportKind) => void;
  switchSync: (on: boolean) => void;
  /** Takes the list out of the browser's sync. */
  clearSync: () => void;
  saveSettings: (settings: ReminderSettings) => void;
}

export interface LedgerProps {
  /** Null while it is being read. */
  ledger: Subscription[] | null;
  settings: ReminderSettings;
  /** What falls due in refund cases; the same reminders tell it. */
  cases: readonly CaseDue[];
  /** What was answered to reminders. */
  log: ReminderLog;
  /** Kept evidence, newest first; null while it is being read. */
  records: EvidenceRecord[] | null;
  /** The person's civil date. */
  today: string;
  /** IANA name of the person's zone. */
  zone: string;
  /** The one that is laid open. */
  subscriptionId: string | null;
  importing: ImportState;
  /** Sharing between one's own browsers. */
  sync: SyncState;
  actions: LedgerActions;
}
