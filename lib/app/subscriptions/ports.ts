// What the ledger and its reminders need from outside.
import type { CaseNotice, RefundCase } from '@/lib/core/cases';
import type { Notice } from '@/lib/core/subscriptions/due';
import type { ReminderLog, ReminderSettings, Subscription } from '@/lib/core/subscriptions/types';

export interface Kept<T> {
  read(): Promise<T>;
  /** One change after another, whichever of our pages makes it. */
  update(change: (value: T) => T): Promise<T>;
}

export interface Clock {
  /** Epoch ms. */
  now(): number;
  /** IANA name of the zone the person is in, asked anew each time: people travel. */
  zone(): string;
}

export interface LedgerPorts extends Clock {
  ledger: Kept<Subscription[]>;
  settings: Kept<ReminderSettings>;
  log: Kept<ReminderLog>;
  newId(): string;
}

export interface ReminderPorts extends Clock {
  ledger: Kept<Subscription[]>;
  settings: Kept<ReminderSettings>;
  log: Kept<ReminderLog>;
  /** Refund cases have days of their own, told by the same list. */
  cases: { list(): Promise<{ cases: RefundCase[] }> };
  notices: {
    /** Showing the same id again replaces what is shown. `now` is the clock reading it is shown at. */
    show(notice: Notice, item: Subscription, now: string): Promise<void>;
    showCase(notice: CaseNotice, one: RefundCase, now: string): Promise<void>;
  };
  alarms: {
    /** Epoch ms of the next one, null for none; the hourly check stands beside it. */
    setNext(when: number | null): Promise<void>;
  };
}
