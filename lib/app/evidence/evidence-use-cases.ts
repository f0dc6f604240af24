// The evidence room: what is kept, looked at, covered, handed on, checked and thrown away.
import { bundleFileName } from '@/lib/core/evidence/bundle';
import { type ChainEntry, findChainBreak } from '@/lib/core/evidence/chain';
import type { RedactionChoice } from '@/lib/core/evidence/mask-record';
import { planRedaction } from '@/lib/core/evidence/plan-redaction';
import { recordsOfSet } from '@/lib/core/evidence/series';
import type { KeptTimeStamp } from '@/lib/core/evidence/time-stamp';
import type { EvidenceRecord, RedactionBox } from '@/lib/core/evidence/types';
import { type Verification, verifyZip } from '@/lib/core/evidence/verify-bundle';
import { packBundle } from './export-bundle';
import { chooseForExport, findCopy } from './export-covered';
import { exportSet, type SetExportOutcome } from './export-set';
import type { RecordFile, RecordKeeper, TimeStamping } from './ports';
import type { RedactionCode } from './redact-record';
import { type StampOutcome, stampRecord } from './stamp-record';
import { type TakeInOutcome, takeInBundle } from './take-in-bundle';

export type EvidencePorts = {
  keeper: RecordKeeper;
  now(): number;
  /** Left out where no authority can be asked. */
  stamping?: TimeStamping;
};

export type EvidenceList = {
  records: EvidenceRecord[];
  /** Rows that could not be read; they are left in the store. */
  bad: string[];
  chain: { length: number; deleted: number; brokenAt: number | null };
};

export type ExportOutcome =
  | {
      ok: true;
      blob: Blob;
      fileName: string;
      /** What was packed: the record, or its covered copy. */
      record: EvidenceRecord;
    }
  | { ok: false; code: 'evidence_missing' | 'evidence_damaged' | RedactionCode; file: string };

export type OpenedEvidence = {
  record: EvidenceRecord;
  files: RecordFile[];
  timeStamp: KeptTimeStamp | null;
  /** Of the record's canonical JSON: what the next record of the chain holds. */
  sha256: string;
  /** Fingerprint of the key that signed it; null when it is not signed. */
  signer: string | null;
  /** Its number in its chain, from 1; null when the chain does not hold it. */
  number: number | null;
  /** When it was taken in from a bundle; null for a record of this installation. */
  importedAt: string | null;
};

export type ExportWish = { original?: boolean; choice?: RedactionChoice };

export type RedactionStart = {
  /** What was found private, and frames that could not be read; null when the record does not say where that lies. */
  found: RedactionBox[] | null;
  /** The boxes of the newest covered copy; null when there is none. */
  last: RedactionBox[] | null;
};

export type EvidenceUseCases = {
  list(): Promise<EvidenceList>;
  /** The record with its files; the caller makes blob URLs and revokes them. Null when it is not there. */
  open(id: string): Promise<OpenedEvidence | null>;
  /**
   * Private data is covered unless the original is asked for by name. With `choice` a new covered copy is made of what
   * the person chose; it is the one that is given from then on.
   */
  exportBundle(id: string, options?: ExportWish): Promise<ExportOutcome>;
  /** All records of a set in one file, in order, each covered as exportBundle does by default. */
  exportSet(setId: string): Promise<SetExportOutcome>;
  /** Boxes to start from; null when the record is not there. */
  planRedaction(id: string): Promise<RedactionStart | null>;
  /** Names every fault of any bundle, kept here or not. */
  verify(zip: Blob): Promise<Verification>;
  takeIn(zip: Blob): Promise<TakeInOutcome>;
  /** Has the record's hash stamped by the authority that the person switched on. */
  stamp(id: string): Promise<StampOutcome>;
  /** Takes the record away; its hash stays in the chain with the day. The caller has asked the person before. */
  remove(id: string): Promise<boolean>;
  /**
   * Null where the browser does not tell. `forGood`: whether it promised not to clear the store by itself, which is asked
   * of it as soon as something is kept; null while nothing is, or where it cannot be asked.
   */
  storageUse(): Promise<{ used: number; quota: number; forGood: boolean | null } | null>;
};

export function createEvidenceUseCases(ports: EvidencePorts): EvidenceUseCases {
  const { keeper } = ports;
  const { store } = keeper;
  const exportOne = async (id: string, options?: ExportWish): Promise<ExportOutcome> => {
    const kept = await store.read(id);
    if (!kept) return { ok: false, code: 'evidence_missing', file: '' };
    const choice = options?.original
      ? { ok: true as const, kept }
      : await chooseForExport(keeper, kept, ports.now(), options?.choice ?? null);
    if (!choice.ok) return { ...choice, file: '' };
    const packed = await packBundle(keeper, choice.kept);
    if (!packed.ok) return packed;
    const { record } = choice.kept;
    return { ok: true, blob: packed.blob, fileName: bundleFileName(record), record };
  };
  return {
    async list() {
      const { records, bad } = await store.list();
      return { records: records.map(({ record }) => record), bad, chain: describeChain(await store.chain()) };
    },
    async open(id) {
      const kept = await store.read(id);
      if (!kept) return null;
      const chain = kept.imported?.chain ?? (await store.chain());
      return {
        record: kept.record,
        files: await store.files(id),
        timeStamp: kept.timeStamp ?? null,
        sha256: kept.sha256,
        signer: kept.signature?.fingerprint ?? null,
        number: chain.find((entry) => entry.id === id)?.seq ?? null,
        importedAt: kept.imported?.at ?? null,
      };
    },
    exportBundle: exportOne,
    async exportSet(setId) {
      const records = (await store.list()).records.map(({ record }) => record);
      return exportSet({ digest: keeper.digest, exportBundle: exportOne }, recordsOfSet(records, setId));
    },
    async planRedaction(id) {
      const kept = await store.read(id);
      if (!kept) return null;
      const copy = await findCopy(keeper, id);
      return { found: planRedaction(kept.record), last: copy?.record.redaction?.boxes ?? null };
    },
    verify: async (zip) => verifyZip(new Uint8Array(await zip.arrayBuffer()), keeper),
    takeIn: async (zip) => takeInBundle(keeper, new Uint8Array(await zip.arrayBuffer()), ports.now()),
    stamp: async (id) =>
      ports.stamping ? stampRecord(keeper, ports.stamping, id) : { ok: false, code: 'time_stamp_off' },
    remove: (id) => store.remove(id, new Date(ports.now()).toISOString()),
    async storageUse() {
      const use = await store.use();
      if (!use) return null;
      const isKept = (await store.list()).records.length > 0;
      return { ...use, forGood: isKept ? await store.keepForGood().catch(() => null) : null };
    },
  };
}

function describeChain(entries: readonly ChainEntry[]) {
  return {
    length: entries.length,
    deleted: entries.filter((entry) => entry.deletedAt !== undefined).length,
    brokenAt: findChainBreak(entries)?.seq ?? null,
  };
}
