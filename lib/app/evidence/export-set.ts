// Packs the records of a set, in order, into one zip. All of them or none: a set with a gap tells another story.

import { SUMS_FILE } from '@/lib/core/evidence/bundle';
import type { Digest } from '@/lib/core/evidence/canonical';
import { createChecksums } from '@/lib/core/evidence/checksums';
import {
  createSetReadme,
  type PackedRecord,
  SET_README_FILE,
  setEntryName,
  setFileName,
} from '@/lib/core/evidence/set-bundle';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { createZipWriter, textToBytes } from '@/lib/core/evidence/zip-container';
import type { ExportOutcome } from './evidence-use-cases';

export type SetExportOutcome =
  | { ok: true; blob: Blob; fileName: string; count: number }
  | Extract<ExportOutcome, { ok: false }>;

type Ports = { digest: Digest; exportBundle(id: string): Promise<ExportOutcome> };

/** `records`: those of the set in their order. */
export async function exportSet(
  { digest, exportBundle }: Ports,
  records: readonly EvidenceRecord[],
): Promise<SetExportOutcome> {
  const [first] = records;
  if (!first) return { ok: false, code: 'evidence_missing', file: '' };
  const packed: (PackedRecord & { blob: Blob })[] = [];
  for (const record of records) {
    const outcome = await exportBundle(record.id);
    if (!outcome.ok) return { ...outcome, file: outcome.file || record.title };
    packed.push(outcome);
  }
  const writer = createZipWriter();
  const pieces: Blob[] = [];
  const sums: { name: string; sha256: string }[] = [];
  const put = async (name: string, bytes: Uint8Array) => {
    sums.push({ name, sha256: await digest(bytes) });
    pieces.push(new Blob(writer.add({ name, bytes }) as Uint8Array<ArrayBuffer>[]));
  };
  await put(SET_README_FILE, textToBytes(createSetReadme(packed)));
  for (const [index, one] of packed.entries()) {
    await put(setEntryName(one, index + 1), new Uint8Array(await one.blob.arrayBuffer()));
  }
  const last = writer.add({ name: SUMS_FILE, bytes: textToBytes(createChecksums(sums)) });
  pieces.push(new Blob([...last, ...writer.end()] as Uint8Array<ArrayBuffer>[]));
  const blob = new Blob(pieces, { type: 'application/zip' });
  return { ok: true, blob, fileName: setFileName(first), count: packed.length };
}
