// A ledger in memory with a clock that the test sets.
import type { Kept, LedgerPorts, ReminderPorts } from '@/lib/app/subscriptions/ports';
import type { CaseNotice, RefundCase } from '@/lib/core/cases';
import type { Notice } from '@/lib/core/subscriptions/due';
import {
  DEFAULT_SETTINGS,
  EMPTY_LOG,
  type ReminderLog,
  type ReminderSettings,
  type Subscription,
} from '@/lib/core/subscriptions/types';

/** What is written comes back as JSON gives it: what a real store loses, this one loses. */
export function keptInMemory<T>(first: T): Kept<T> {
  let stored = JSON.parse(JSON.stringify(first)) as T;
  return {
    read: async () => stored,
    async update(change) {
      stored = JSON.parse(JSON.stringify(change(stored))) as T;
      return stored;
    },
  };
}

export interface Memory extends LedgerPorts, ReminderPorts {
  clock: { now: number; zone: string };
  shown: { notice: Notice; now: string }[];
  shownCases: { notice: CaseNotice; now: string }[];
  /** The refund cases there are; a test puts them in. */
  kept: RefundCase[];
  alarm: { next: number | null };
}

export function createMemory(
  ledger: Subscription[] = [],
  settings: Partial<ReminderSettings> = {},
  start = '2026-01-01T02:00:00.000Z',
): Memory {
  const clock = { now: Date.parse(start), zone: 'Asia/Shanghai' };
  const shown: Memory['shown'] = [];
  const shownCases: Memory['shownCases'] = [];
  const kept: RefundCase[] = [];
  const alarm: Memory['alarm'] = { next: null };
  let ids = 0;
  return {
    clock,
    shown,
    shownCases,
    kept,
    cases: { list: async () => ({ cases: kept }) },
    alarm,
    ledger: keptInMemory(ledger),
    settings: keptInMemory<ReminderSettings>({ ...DEFAULT_SETTINGS, ...settings }),
    log: keptInMemory<ReminderLog>(EMPTY_LOG),
    newId: () => `id-${++ids}`,
    now: () => clock.now,
    zone: () => clock.zone,
    notices: {
      async show(notice, _item, now) {
        shown.push({ notice, now });
      },
      async showCase(notice, _one, now) {
        shownCases.push({ notice, now });
      },
    },
    alarms: {
      async setNext(when) {
        alarm.next = when;
      },
    },
  };
}
