// Builds the record of a capture from what was gathered. The record is the manifest: nothing else describes the bundle.
import { canonicalJson } from './canonical';
import { EVIDENCE_FORMAT, type EvidenceFile, type EvidenceRecord, evidenceRecordSchema } from './types';

/** Everything of a record but its files' hashes and its place in the chain. */
export type RecordDraft = Omit<EvidenceRecord, 'format' | 'files' | 'previous'>;

/** The record and its canonical JSON. Throws when the draft does not make a valid record (a fault of ours). */
export function createRecord(
  draft: RecordDraft,
  files: EvidenceFile[],
  previous: string | null,
): { record: EvidenceRecord; manifest: string } {
  const record = evidenceRecordSchema.parse({ ...draft, format: EVIDENCE_FORMAT, files, previous });
  return { record, manifest: canonicalJson(record) };
}

/** Name of the n-th picture, from 1. */
export function pictureName(number: number): string {
  return `page-${number}.png`;
}
