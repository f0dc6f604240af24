// A keeper in memory, behaving as the store's contract says, for tests of the use-cases.

import { randomUUID } from 'node:crypto';
import type { EvidenceStore, KeptRecord, RecordFile, RecordKeeper } from '@/lib/app/evidence/ports';
import type { ChainEntry } from '@/lib/core/evidence/chain';
import { digest, signSample, verifySignature } from '../../core/evidence/evidence-samples';

export type MemoryKeeper = RecordKeeper & { painted: unknown[]; spoil(id: string, name: string): void };

export function createMemoryKeeper(options: { paint?: 'fails'; room?: 'none' } = {}): MemoryKeeper {
  const records = new Map<string, KeptRecord>();
  const files = new Map<string, RecordFile[]>();
  const chain: ChainEntry[] = [];
  const painted: unknown[] = [];
  const store: EvidenceStore = {
    chain: async () => [...chain],
    async append(kept, given, previous) {
      if (options.room === 'none') return 'quota';
      if ((chain.at(-1)?.sha256 ?? null) !== previous) return 'tip-moved';
      const { id, capturedAt } = kept.record;
      records.set(id, kept);
      files.set(id, [...given]);
      chain.push({ seq: chain.length + 1, id, sha256: kept.sha256, previous, capturedAt });
      return 'written';
    },
    async takeIn(kept, given) {
      if (records.has(kept.record.id)) return 'exists';
      records.set(kept.record.id, kept);
      files.set(kept.record.id, [...given]);
      return 'written';
    },
    list: async () => ({ records: [...records.values()].reverse(), bad: [] }),
    read: async (id) => records.get(id) ?? null,
    files: async (id) => files.get(id) ?? [],
    async addTimeStamp(id, timeStamp) {
      const kept = records.get(id);
      if (!kept || kept.timeStamp) return false;
      records.set(id, { ...kept, timeStamp });
      return true;
    },
    async remove(id, deletedAt) {
      files.delete(id);
      const entry = chain.find((one) => one.id === id);
      if (entry) entry.deletedAt = deletedAt;
      return records.delete(id);
    },
    use: async () => null,
    keepForGood: async () => true,
  };
  return {
    store,
    digest,
    verifySignature,
    newId: () => randomUUID(),
    painted,
    painter: {
      async cover(png, boxes) {
        if (options.paint === 'fails') throw new Error('cannot paint');
        painted.push(boxes);
        return new Blob([await png.arrayBuffer(), `covered ${boxes.length}`], { type: 'image/png' });
      },
    },
    signer: {
      async sign(manifest) {
        const { der, pem, fingerprint } = await signSample(manifest);
        return { der: Buffer.from(der).toString('base64'), publicKeyPem: pem, fingerprint };
      },
    },
    spoil(id, name) {
      const list = files.get(id) ?? [];
      files.set(
        id,
        list.map((file) => (file.name === name ? { ...file, blob: new Blob(['spoilt']) } : file)),
      );
    },
  };
}
