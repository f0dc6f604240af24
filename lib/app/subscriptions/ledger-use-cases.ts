// The ledger's use-cases: keep what a page offers, bring it up to date when it is seen again, edit, answer, take away.
import { toLocalDateTime } from '@/lib/core/calendar/civil-date';
import type { PageReading } from '@/lib/core/pages/reading';
import { type PlaceTick, tickPlace } from '@/lib/core/subscriptions/after-check';
import {
  answerCharge,
  type ChangeStamp,
  changeSubscription,
  type SubscriptionChange,
} from '@/lib/core/subscriptions/change';
import { settledKey } from '@/lib/core/subscriptions/due';
import { findKept, keepDraft, mergeDraft } from '@/lib/core/subscriptions/merge';
import { draftsFromPage, type SubscriptionDraft } from '@/lib/core/subscriptions/offer';
import type { ReminderLog, ReminderSettings, Source, Subscription } from '@/lib/core/subscriptions/types';
import type { LedgerPorts } from './ports';
import { putOff } from './reminders';

/** What a page offers, and the ledger's item that it already is. */
export interface Offer {
  draft: SubscriptionDraft;
  kept: Subscription | null;
}

export interface LedgerUseCases {
  list(): Promise<Subscription[]>;
  offers(reading: PageReading): Promise<Offer[]>;
  /** Adds a draft, or merges it into the item it speaks of; `source` says who vouches for it. */
  keep(draft: SubscriptionDraft & { notes?: string }, source: Source): Promise<Subscription>;
  /** Brings items that a page speaks of up to date; adds none. True when something changed. */
  pageSeen(reading: PageReading): Promise<boolean>;
  /** Null when it is not there any more. */
  edit(id: string, change: SubscriptionChange): Promise<Subscription | null>;
  answer(id: string, chargeOn: string, charged: boolean): Promise<void>;
  /** Ticks one place off after cancelling or a refund; `found` null takes the tick back. */
  tick(id: string, tick: PlaceTick): Promise<void>;
  remove(id: string): Promise<void>;
  settings(): Promise<ReminderSettings>;
  /** What was told and answered. */
  log(): Promise<ReminderLog>;
  /** "Keep it" for one charge, or taken back. */
  settle(id: string, chargeOn: string, settled: boolean): Promise<void>;
  remindLater(id: string): Promise<void>;
  saveSettings(settings: ReminderSettings): Promise<void>;
}

export function createLedgerUseCases(ports: LedgerPorts): LedgerUseCases {
  const stamp = (source: Source): ChangeStamp => {
    const now = ports.now();
    return { at: new Date(now).toISOString(), local: toLocalDateTime(now, ports.zone()), source };
  };

  return {
    list: () => ports.ledger.read(),

    async offers(reading) {
      const drafts = draftsFromPage(reading, ports.zone());
      if (drafts.length === 0) return [];
      const ledger = await ports.ledger.read();
      return drafts.map((draft) => ({ draft, kept: findKept(ledger, draft) }));
    },

    async keep({ notes, ...draft }, source) {
      const id = ports.newId();
      let result: Subscription | null = null;
      await ports.ledger.update((ledger) => {
        const kept = findKept(ledger, draft);
        const next = kept ? mergeDraft(kept, draft, stamp(source)) : keepDraft(draft, id, stamp(source));
        result = notes && next.notes === '' ? { ...next, notes } : next;
        return kept ? replaced(ledger, result) : [...ledger, result];
      });
      if (result === null) throw new Error('the ledger was not changed');
      return result;
    },

    async pageSeen(reading) {
      const drafts = draftsFromPage(reading, ports.zone());
      if (drafts.length === 0) return false;
      // Read before writing: most pages speak of nothing that is kept, and a write wakes everybody.
      const before = await ports.ledger.read();
      const said = drafts.filter((draft) => findKept(before, draft) !== null);
      const now = stamp('page');
      const isNews = said.some((draft) => {
        const kept = findKept(before, draft);
        return kept !== null && tellsMore(kept, mergeDraft(kept, draft, now));
      });
      if (!isNews) return false;
      await ports.ledger.update((ledger) =>
        said.reduce((all, draft) => {
          const kept = findKept(all, draft);
          return kept ? replaced(all, mergeDraft(kept, draft, now)) : all;
        }, ledger),
      );
      return true;
    },

    async edit(id, change) {
      const ledger = await ports.ledger.update((all) =>
        all.map((item) => (item.id === id ? changeSubscription(item, change, stamp('person')) : item)),
      );
      return ledger.find((item) => item.id === id) ?? null;
    },

    async answer(id, chargeOn, charged) {
      await ports.ledger.update((all) =>
        all.map((item) => (item.id === id ? answerCharge(item, chargeOn, charged, stamp('person')) : item)),
      );
    },

    async tick(id, tick) {
      await ports.ledger.update((all) =>
        all.map((item) => (item.id === id ? tickPlace(item, tick, stamp('person'), ports.zone()) : item)),
      );
    },

    async remove(id) {
      await ports.ledger.update((all) => all.filter((item) => item.id !== id));
    },

    settings: () => ports.settings.read(),

    log: () => ports.log.read(),

    async settle(id, chargeOn, settled) {
      const key = settledKey(id, chargeOn);
      await ports.log.update((log) => {
        const { [key]: _before, ...others } = log.settled;
        return { ...log, settled: settled ? { ...others, [key]: stamp('person').at } : others };
      });
    },

    remindLater: (id) => putOff(ports, id),

    async saveSettings(settings) {
      await ports.settings.update(() => settings);
    },
  };
}

/** A day is fine enough for "last seen": a page that is read ten times an hour need not be written ten times. */
function tellsMore(before: Subscription, after: Subscription): boolean {
  const plain = ({ renewalSeen, ...rest }: Subscription) =>
    JSON.stringify([rest, renewalSeen?.at.slice(0, 10), renewalSeen?.where]);
  return plain(before) !== plain(after);
}

function replaced(ledger: readonly Subscription[], item: Subscription): Subscription[] {
  return ledger.map((each) => (each.id === item.id ? item : each));
}
