// Evidence records in IndexedDB: a record, its files and its link in the chain come and go in one transaction, so that
// a worker dying in between leaves all of it or nothing.

import { z } from 'zod';
import { type ChainEntry, chainEntrySchema } from '@/lib/core/evidence/chain';
import { type KeptTimeStamp, keptTimeStampSchema } from '@/lib/core/evidence/time-stamp';
import { evidenceRecordSchema, sha256Schema } from '@/lib/core/evidence/types';
import { browser } from '../browser';
import { openEvidenceDatabase } from './database';

type StoredFile = { name: string; type: string; blob: Blob };

const signatureSchema = z.object({ der: z.string(), publicKeyPem: z.string(), fingerprint: z.string() });
const rowSchema = z.object({
  id: z.uuid(),
  record: evidenceRecordSchema,
  manifest: z.string(),
  sha256: sha256Schema,
  signature: signatureSchema.nullable(),
  timeStamp: keptTimeStampSchema.optional(),
  imported: z.object({ at: z.iso.datetime(), chain: z.array(chainEntrySchema) }).optional(),
});
type Kept = Omit<z.infer<typeof rowSchema>, 'id'>;

export function createEvidenceStore() {
  return {
    async chain(): Promise<ChainEntry[]> {
      const rows = await (await openEvidenceDatabase()).getAll('chain');
      return rows.map((row) => chainEntrySchema.parse(row));
    },

    async append(
      kept: Kept,
      files: readonly StoredFile[],
      previous: string | null,
    ): Promise<'written' | 'tip-moved' | 'quota'> {
      const database = await openEvidenceDatabase();
      const writing = database.transaction(['records', 'files', 'chain'], 'readwrite', {
        durability: 'strict',
      });
      try {
        const tip = await writing.objectStore('chain').openCursor(null, 'prev');
        const before = tip ? chainEntrySchema.parse(tip.value) : null;
        if ((before?.sha256 ?? null) !== previous) {
          writing.abort();
          await writing.done.catch(() => undefined);
          return 'tip-moved';
        }
        const { id, capturedAt } = kept.record;
        const entry: ChainEntry = {
          seq: (before?.seq ?? 0) + 1,
          id,
          sha256: kept.sha256,
          previous,
          capturedAt,
        };
        await Promise.all([
          ...files.map(({ name, type, blob }, order) =>
            writing.objectStore('files').add({ record: id, name, order, type, blob }),
          ),
          writing.objectStore('records').add({ id, ...kept }),
          writing.objectStore('chain').add(entry),
        ]);
        await writing.done;
        return 'written';
      } catch (error) {
        return await giveUp(writing, error);
      }
    },

    async takeIn(kept: Kept, files: readonly StoredFile[]): Promise<'written' | 'exists' | 'quota'> {
      const database = await openEvidenceDatabase();
      const { id } = kept.record;
      const writing = database.transaction(['records', 'files'], 'readwrite', { durability: 'strict' });
      try {
        if (await writing.objectStore('records').get(id)) return 'exists';
        await Promise.all([
          ...files.map(({ name, type, blob }, order) =>
            writing.objectStore('files').add({ record: id, name, order, type, blob }),
          ),
          writing.objectStore('records').add({ id, ...kept }),
        ]);
        await writing.done;
        return 'written';
      } catch (error) {
        return await giveUp(writing, error);
      }
    },

    async list(): Promise<{ records: Kept[]; bad: string[] }> {
      const rows = await (await openEvidenceDatabase()).getAll('records');
      const records: Kept[] = [];
      const bad: string[] = [];
      for (const row of rows) {
        const parsed = rowSchema.safeParse(row);
        if (parsed.success) records.push(withoutId(parsed.data));
        else bad.push(row.id);
      }
      records.sort((a, b) => b.record.capturedAt.localeCompare(a.record.capturedAt, 'en'));
      return { records, bad };
    },

    /** How many records there are of an address, whatever its fragment; none of them is read for it. */
    async countFor(url: string): Promise<number> {
      const address = url.split('#', 1)[0] ?? '';
      const store = (await openEvidenceDatabase()).transaction('records').store.index('url');
      const counts = await Promise.all([
        store.count(address),
        store.count(IDBKeyRange.bound(`${address}#`, `${address}#\uffff`)),
      ]);
      return counts[0] + counts[1];
    },

    async read(id: string): Promise<Kept | null> {
      const parsed = rowSchema.safeParse(await (await openEvidenceDatabase()).get('records', id));
      return parsed.success ? withoutId(parsed.data) : null;
    },

    async files(id: string): Promise<StoredFile[]> {
      const rows = await (await openEvidenceDatabase()).getAllFromIndex('files', 'record', id);
      rows.sort((a, b) => a.order - b.order);
      return rows.map(({ name, type, blob }) => ({ name, type, blob }));
    },

    async addTimeStamp(id: string, timeStamp: KeptTimeStamp): Promise<boolean> {
      const database = await openEvidenceDatabase();
      const writing = database.transaction('records', 'readwrite', { durability: 'strict' });
      const row = await writing.store.get(id);
      if (!row || row.timeStamp !== undefined) return false;
      await writing.store.put({ ...row, timeStamp });
      await writing.done;
      return true;
    },

    async remove(id: string, deletedAt: string): Promise<boolean> {
      const database = await openEvidenceDatabase();
      const writing = database.transaction(['records', 'files', 'chain'], 'readwrite', {
        durability: 'strict',
      });
      const entries = await writing.objectStore('chain').getAll();
      const entry = entries.find((row) => row.id === id);
      if (!(await writing.objectStore('records').get(id))) return false;
      const names = await writing.objectStore('files').index('record').getAllKeys(id);
      await Promise.all([
        ...names.map((key) => writing.objectStore('files').delete(key)),
        writing.objectStore('records').delete(id),
        ...(entry ? [writing.objectStore('chain').put({ ...entry, deletedAt })] : []),
      ]);
      await writing.done;
      return true;
    },

    async use(): Promise<{ used: number; quota: number } | null> {
      const { usage, quota } = await navigator.storage.estimate();
      return usage === undefined || quota === undefined ? null : { used: usage, quota };
    },

    async keepForGood(): Promise<boolean> {
      const { storage } = navigator;
      if (typeof storage.persisted === 'function' && (await storage.persisted())) return true;
      // Asked of the page's own store; a worker cannot.
      if (typeof storage.persist === 'function' && (await storage.persist())) return true;
      // Chromium tells extensions "no" and yet never clears the store of one that has this permission.
      return browser.permissions.contains({ permissions: ['unlimitedStorage'] });
    },
  };
}

function withoutId({ id: _, ...kept }: z.infer<typeof rowSchema>): Kept {
  return kept;
}

/** Takes back what a failed transaction has written so far. Gives `quota` when the disk was full, else throws. */
async function giveUp(
  writing: { abort(): void; done: Promise<void>; error: DOMException | null },
  error: unknown,
): Promise<'quota'> {
  try {
    writing.abort();
  } catch {
    // It has ended by itself.
  }
  await writing.done.catch(() => undefined);
  // Requests under way when the disk ran full fail with "aborted"; the cause is on the transaction.
  if (isQuotaError(writing.error) || isQuotaError(error)) return 'quota';
  throw error;
}

function isQuotaError(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}
