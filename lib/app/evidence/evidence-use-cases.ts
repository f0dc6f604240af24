// The evidence room: what is kept, looked at, handed on and thrown away.
import { bundleFileName } from '@/lib/core/evidence/bundle';
import { type ChainEntry, findChainBreak } from '@/lib/core/evidence/chain';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { packBundle } from './export-bundle';
import type { RecordFile, RecordKeeper } from './ports';

export type EvidencePorts = { keeper: RecordKeeper; now(): number };

export type EvidenceList = {
  records: EvidenceRecord[];
  /** Rows that could not be read; they are left in the store. */
  bad: string[];
  chain: { length: number; deleted: number; brokenAt: number | null };
};

export type ExportOutcome =
  | { ok: true; blob: Blob; fileName: string }
  | { ok: false; code: 'evidence_missing' | 'evidence_damaged'; file: string };

export type EvidenceUseCases = {
  list(): Promise<EvidenceList>;
  /** The record with its files; the caller makes blob URLs and revokes them. Null when it is not there. */
  open(id: string): Promise<{ record: EvidenceRecord; files: RecordFile[] } | null>;
  exportBundle(id: string): Promise<ExportOutcome>;
  /** Takes the record away; its hash stays in the chain with the day. The caller has asked the person before. */
  remove(id: string): Promise<boolean>;
  storageUse(): Promise<{ used: number; quota: number } | null>;
};

export function createEvidenceUseCases(ports: EvidencePorts): EvidenceUseCases {
  const { store } = ports.keeper;
  return {
    async list() {
      const { records, bad } = await store.list();
      return { records: records.map(({ record }) => record), bad, chain: describeChain(await store.chain()) };
    },
    async open(id) {
      const kept = await store.read(id);
      return kept && { record: kept.record, files: await store.files(id) };
    },
    async exportBundle(id) {
      const kept = await store.read(id);
      if (!kept) return { ok: false, code: 'evidence_missing', file: '' };
      const packed = await packBundle(ports.keeper, kept);
      return packed.ok ? { ...packed, fileName: bundleFileName(kept.record) } : packed;
    },
    remove: (id) => store.remove(id, new Date(ports.now()).toISOString()),
    storageUse: () => store.use(),
  };
}

function describeChain(entries: readonly ChainEntry[]) {
  return {
    length: entries.length,
    deleted: entries.filter((entry) => entry.deletedAt !== undefined).length,
    brokenAt: findChainBreak(entries)?.seq ?? null,
  };
}
