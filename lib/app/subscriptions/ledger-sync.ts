// The ledger shared between a person's own browsers, through the browser's account. Off unless switched on. May be run at
// any time and any number of times: with nothing new on either side nothing is written.
import { toLocalDateTime } from '@/lib/core/calendar/civil-date';
import { canonicalJson } from '@/lib/core/evidence/canonical';
import type { SyncBase } from '@/lib/core/subscriptions/sync/entry';
import { type Reconciled, reconcile, type SyncMoment } from '@/lib/core/subscriptions/sync/reconcile';
import type { SyncOutcome } from '@/lib/core/subscriptions/sync/state';
import { isOwnKey, planStorage, readStorage } from '@/lib/core/subscriptions/sync/storage-layout';
import type { ReminderLog, Subscription } from '@/lib/core/subscriptions/types';
import type { Clock, Kept } from './ports';

/** The shared area. It refuses by throwing: no room, or too many writes. */
export interface SharedArea {
  read(): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string[]): Promise<void>;
}

export interface SyncPorts extends Clock {
  ledger: Kept<Subscription[]>;
  log: Kept<ReminderLog>;
  area: SharedArea;
  isOn(): Promise<boolean>;
  base: Kept<SyncBase>;
  report(outcome: SyncOutcome): Promise<void>;
}

export interface LedgerSync {
  /** Brings both sides together; does nothing while switched off. */
  run(): Promise<void>;
  /** Takes everything of ours out of the shared area. The ledger here stays as it is. */
  clear(): Promise<void>;
}

export function createLedgerSync(ports: SyncPorts): LedgerSync {
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = (task: () => Promise<void>): Promise<void> => {
    const next = queue.then(task);
    queue = next.catch(() => {});
    return next;
  };
  return {
    run: () =>
      inTurn(async () => {
        if (await ports.isOn()) await ports.report(await runNow(ports));
      }),
    clear: () =>
      inTurn(async () => {
        await ports.area.remove(Object.keys(await ports.area.read()).filter(isOwnKey));
        await ports.base.update(() => ({}));
        await ports.report({ state: 'cleared', at: new Date(ports.now()).toISOString() });
      }),
  };
}

async function runNow(ports: SyncPorts): Promise<SyncOutcome> {
  const now = ports.now();
  const moment = { at: new Date(now).toISOString(), local: toLocalDateTime(now, ports.zone()) };
  try {
    const stored = await ports.area.read();
    const remote = readStorage(stored);
    if (!remote.ok) return { state: 'failed', code: remote.code, at: moment.at };
    const result = await takeIn(ports, remote.entries, moment);
    const plan = planStorage(result.entries);
    // Removed before anything is written, so that there is room; what is missing for a moment is taken for nothing.
    const gone = Object.keys(stored).filter((key) => isOwnKey(key) && !Object.hasOwn(plan.items, key));
    if (gone.length > 0) await ports.area.remove(gone);
    const news = Object.entries(plan.items).filter(([key, value]) => !isSame(stored[key], value));
    if (news.length > 0) await ports.area.set(Object.fromEntries(news));
    return plan.left === 0
      ? { state: 'synced', count: plan.kept, at: moment.at }
      : { state: 'partly', count: plan.kept, left: plan.left, at: moment.at };
  } catch (fault) {
    return { state: 'failed', code: codeOf(fault), at: moment.at };
  }
}

/** Joins what the area says into the ledger, and writes only where something changes: a write wakes everybody. */
async function takeIn(
  ports: SyncPorts,
  entries: Parameters<typeof reconcile>[2],
  moment: SyncMoment,
): Promise<Reconciled> {
  const base = await ports.base.read();
  const ledger = await ports.ledger.read();
  let result = reconcile(ledger, base, entries, moment);
  // Before the ledger, which is looked through for what is owed as soon as it changes.
  const { renamed } = result;
  if (renamed.size > 0) await ports.log.update((log) => renameLog(log, renamed));
  if (!isSame(ledger, result.ledger)) {
    // Worked out again inside: somebody may have changed the ledger since it was read.
    await ports.ledger.update((current) => {
      result = reconcile(current, base, entries, moment);
      return result.ledger;
    });
  }
  if (!isSame(base, result.base)) await ports.base.update(() => result.base);
  return result;
}

/** What was told of an item stays told under its new id. */
function renameLog(log: ReminderLog, renamed: ReadonlyMap<string, string>): ReminderLog {
  const rename = (entries: Record<string, string>) =>
    Object.fromEntries(
      Object.entries(entries).map(([key, value]) => {
        const [id = '', ...rest] = key.split('/');
        return [[renamed.get(id) ?? id, ...rest].join('/'), value];
      }),
    );
  return { ...log, delivered: rename(log.delivered), settled: rename(log.settled), later: rename(log.later) };
}

/** Browsers say why only in words; both name their limits. */
function codeOf(fault: unknown): Extract<SyncOutcome, { state: 'failed' }>['code'] {
  const words = fault instanceof Error ? fault.message : String(fault);
  if (/MAX_WRITE|write operations/i.test(words)) return 'too-often';
  return /quota|MAX_ITEMS/i.test(words) ? 'no-room' : 'refused';
}

function isSame(one: unknown, other: unknown): boolean {
  return one === other || canonicalJson(one ?? null) === canonicalJson(other ?? null);
}
