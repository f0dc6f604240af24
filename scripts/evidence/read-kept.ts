// Reads the evidence an extension keeps, from a page of the extension: its database as it lies there, in Node.

import { createHash, randomUUID } from 'node:crypto';
import type { Page } from '@playwright/test';
import type { KeptRecord, RecordFile, RecordKeeper } from '@/lib/app/evidence/ports';
import { type ChainEntry, chainEntrySchema } from '@/lib/core/evidence/chain';
import { keptTimeStampSchema } from '@/lib/core/evidence/time-stamp';
import { evidenceRecordSchema } from '@/lib/core/evidence/types';

export type KeptEvidence = {
  records: KeptRecord[];
  files: Map<string, RecordFile[]>;
  chain: ChainEntry[];
};

type Row = {
  id: string;
  record: unknown;
  manifest: string;
  sha256: string;
  signature: KeptRecord['signature'];
  timeStamp?: unknown;
};
type FileRow = { record: string; name: string; order: number; type: string; base64: string };

/** `page` must be of the extension's origin. Records oldest first. */
export async function readKeptEvidence(page: Page): Promise<KeptEvidence> {
  const raw = await page.evaluate(readDatabase);
  const chain = raw.chain.map((entry) => chainEntrySchema.parse(entry));
  const place = new Map(chain.map((entry) => [entry.id, entry.seq]));
  const records = (raw.records as Row[])
    .sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0))
    .map(({ record, manifest, sha256, signature, timeStamp }) => ({
      record: evidenceRecordSchema.parse(record),
      manifest,
      sha256,
      signature,
      timeStamp: keptTimeStampSchema.optional().parse(timeStamp),
    }));
  const files = new Map<string, RecordFile[]>();
  for (const { record, name, type, base64 } of raw.files.sort((a, b) => a.order - b.order)) {
    const blob = new Blob([Buffer.from(base64, 'base64')], { type });
    files.set(record, [...(files.get(record) ?? []), { name, type, blob }]);
  }
  return { records, files, chain };
}

/** A keeper over what was read, enough to pack bundles with the extension's own code. */
export function createReadKeeper(kept: KeptEvidence): RecordKeeper {
  return {
    digest: async (bytes) => createHash('sha256').update(bytes).digest('hex'),
    signer: { sign: async () => null },
    painter: {
      cover: async () => {
        throw new Error('read only');
      },
    },
    verifySignature: async () => false,
    newId: () => randomUUID(),
    store: {
      chain: async () => kept.chain,
      append: async () => {
        throw new Error('read only');
      },
      takeIn: async () => 'exists',
      list: async () => ({ records: kept.records, bad: [] }),
      read: async (id) => kept.records.find(({ record }) => record.id === id) ?? null,
      files: async (id) => kept.files.get(id) ?? [],
      addTimeStamp: async () => false,
      remove: async () => false,
      use: async () => null,
      keepForGood: async () => true,
    },
  };
}

/** Runs in the page. */
async function readDatabase() {
  const exists = (await indexedDB.databases()).some(({ name }) => name === 'refundlens-evidence');
  if (!exists) return { records: [], files: [] as FileRow[], chain: [] as unknown[] };
  // A method, not a named function: what tsx adds to those is not there in the page.
  const requests = {
    settle<T>(request: IDBRequest<T>): Promise<T> {
      return new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    },
  };
  const database = await requests.settle(indexedDB.open('refundlens-evidence'));
  const reading = database.transaction(['records', 'files', 'chain']);
  const [records, rows, chain] = await Promise.all([
    requests.settle(reading.objectStore('records').getAll()),
    requests.settle(reading.objectStore('files').getAll()),
    requests.settle(reading.objectStore('chain').getAll()),
  ]);
  database.close();
  const files: FileRow[] = [];
  for (const { record, name, order, type, blob } of rows) {
    const address = await new Promise<string>((resolve) => {
      const reader = new FileReader();
      reader.onload = () => resolve(String(reader.result));
      reader.readAsDataURL(blob);
    });
    files.push({ record, name, order, type, base64: address.slice(address.indexOf(',') + 1) });
  }
  return { records, files, chain: chain as unknown[] };
}
