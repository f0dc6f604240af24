// The ledger out of the browser and into it: one file of everything, a table, a Wallos export, a calendar.
import { toCivilDate, toLocalDateTime } from '@/lib/core/calendar/civil-date';
import { type CalendarWords, createCalendarFile } from '@/lib/core/subscriptions/calendar-file';
import { type DraftsRead, formatLedgerCsv, readLedgerCsv } from '@/lib/core/subscriptions/ledger-csv';
import { findKept, keepDraft, mergeDraft } from '@/lib/core/subscriptions/merge';
import { formatLedgerFile, layOver, readLedgerFile } from '@/lib/core/subscriptions/transfer';
import { readWallos } from '@/lib/core/subscriptions/wallos';
import type { LedgerPorts } from './ports';

export interface OutFile {
  name: string;
  type: string;
  text: string;
}

export type ImportOutcome =
  | { ok: true; from: 'ledger' | 'wallos' | 'csv'; added: number; updated: number; refused: number }
  | { ok: false; code: 'not-readable' | 'newer-version' };

export interface TransferUseCases {
  exportAll(): Promise<OutFile>;
  exportCsv(): Promise<OutFile>;
  exportCalendar(words: CalendarWords): Promise<OutFile>;
  /** Tells by its contents what a file is. */
  importText(text: string): Promise<ImportOutcome>;
}

export function createTransferUseCases(ports: LedgerPorts): TransferUseCases {
  const today = () => toCivilDate(ports.now(), ports.zone());
  const fileName = (ending: string) => `refundlens-subscriptions-${today()}.${ending}`;

  return {
    async exportAll() {
      const [subscriptions, settings, log] = await Promise.all([
        ports.ledger.read(),
        ports.settings.read(),
        ports.log.read(),
      ]);
      const text = formatLedgerFile({ subscriptions, settings, log }, new Date(ports.now()).toISOString());
      return { name: fileName('json'), type: 'application/json', text };
    },

    async exportCsv() {
      return { name: fileName('csv'), type: 'text/csv', text: formatLedgerCsv(await ports.ledger.read()) };
    },

    async exportCalendar(words) {
      const { marginDays } = await ports.settings.read();
      const now = new Date(ports.now()).toISOString();
      const text = createCalendarFile(await ports.ledger.read(), { today: today(), now, marginDays, words });
      return { name: fileName('ics'), type: 'text/calendar', text };
    },

    async importText(text) {
      const looksLikeJson = /^\s*\ufeff?[[{]/.test(text);
      if (!looksLikeJson) {
        const read = readLedgerCsv(text);
        const headless = read.refused.some(({ code }) => code === 'no-header');
        return headless ? { ok: false, code: 'not-readable' } : takeIn(ports, read, 'csv');
      }
      const file = readLedgerFile(text);
      if (file.ok) {
        const had = new Set((await ports.ledger.read()).map(({ id }) => id));
        await ports.ledger.update((ledger) => layOver(ledger, file.subscriptions));
        const { settings, log } = file;
        if (settings) await ports.settings.update(() => settings);
        if (log)
          // Without `through`: what fell due while the file lay about is owed still.
          await ports.log.update((ours) => ({
            delivered: { ...log.delivered, ...ours.delivered },
            settled: { ...log.settled, ...ours.settled },
            later: { ...log.later, ...ours.later },
          }));
        const updated = file.subscriptions.filter(({ id }) => had.has(id)).length;
        const added = file.subscriptions.length - updated;
        return { ok: true, from: 'ledger', added, updated, refused: file.bad };
      }
      if (file.code === 'newer-version') return { ok: false, code: 'newer-version' };
      const wallos = readWallos(text);
      return wallos ? takeIn(ports, wallos, 'wallos') : { ok: false, code: 'not-readable' };
    },
  };
}

/** Drafts are merged as if a page had shown them, so that a file taken in twice adds nothing. */
async function takeIn(
  ports: LedgerPorts,
  { drafts, refused }: DraftsRead,
  from: 'wallos' | 'csv',
): Promise<ImportOutcome> {
  const now = ports.now();
  const stamp = {
    at: new Date(now).toISOString(),
    local: toLocalDateTime(now, ports.zone()),
    source: 'import',
  } as const;
  let added = 0;
  let updated = 0;
  await ports.ledger.update((ledger) => {
    added = 0;
    updated = 0;
    const all = [...ledger];
    for (const { notes, ...draft } of drafts) {
      const kept = findKept(all, draft);
      const next = kept ? mergeDraft(kept, draft, stamp) : keepDraft(draft, ports.newId(), stamp);
      const noted = next.notes === '' ? { ...next, notes } : next;
      if (kept) all[all.findIndex(({ id }) => id === kept.id)] = noted;
      else all.push(noted);
      if (kept) updated += 1;
      else added += 1;
    }
    return all;
  });
  return { ok: true, from, added, updated, refused: refused.length };
}
