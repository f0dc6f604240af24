// Everything of the ledger as one file: items with their history, settings and what was already reminded of. Read item
// by item: one that is damaged is counted and the rest lives.
import { z } from 'zod';
import {
  LEDGER_VERSION,
  type ReminderLog,
  type ReminderSettings,
  reminderLogSchema,
  type Subscription,
  settingsSchema,
  subscriptionSchema,
} from './types';

const FORMAT = 'refundlens-ledger';

export interface LedgerContents {
  subscriptions: Subscription[];
  settings: ReminderSettings;
  log: ReminderLog;
}

export type LedgerRead =
  | {
      ok: true;
      subscriptions: Subscription[];
      /** Null when the file has none that can be read. */
      settings: ReminderSettings | null;
      log: ReminderLog | null;
      /** Items that could not be read. */
      bad: number;
    }
  | { ok: false; code: 'not-a-ledger' | 'newer-version' };

const fileSchema = z.object({
  format: z.literal(FORMAT),
  version: z.int().min(1),
  subscriptions: z.array(z.unknown()),
  settings: z.unknown().optional(),
  log: z.unknown().optional(),
});

/** `exportedAt` is an ISO instant. */
export function formatLedgerFile(contents: LedgerContents, exportedAt: string): string {
  const { subscriptions, settings, log } = contents;
  return `${JSON.stringify({ format: FORMAT, version: LEDGER_VERSION, exportedAt, subscriptions, settings, log }, null, 2)}\n`;
}

export function readLedgerFile(text: string): LedgerRead {
  const file = fileSchema.safeParse(jsonOf(text));
  if (!file.success) return { ok: false, code: 'not-a-ledger' };
  const { version, subscriptions, settings, log } = file.data;
  // A shape of the future may mean something else by the same names.
  if (version > LEDGER_VERSION) return { ok: false, code: 'newer-version' };
  const items = subscriptions.map((item) => subscriptionSchema.safeParse(item));
  const good = items.flatMap(({ data }) => data ?? []);
  return {
    ok: true,
    subscriptions: good,
    settings: settingsSchema.safeParse(settings).data ?? null,
    log: reminderLogSchema.safeParse(log).data ?? null,
    bad: items.length - good.length,
  };
}

/** Items of a file laid over the ledger: the same id is replaced, new ones are added behind. */
export function layOver(ledger: readonly Subscription[], incoming: readonly Subscription[]): Subscription[] {
  const byId = new Map(ledger.map((item) => [item.id, item]));
  for (const item of incoming) byId.set(item.id, item);
  return [...byId.values()];
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return null;
  }
}
