// Packs a kept record into the zip that its owner hands on. Files are read and hashed again on the way: a bundle that
// does not agree with its record is not handed out.

import {
  CHAIN_FILE,
  cutChain,
  MANIFEST_FILE,
  PUBLIC_KEY_FILE,
  planBundle,
  README_FILE,
  SIGNATURE_FILE,
  SUMS_FILE,
  TIME_STAMP_FILE,
  VERIFIER_FILE,
} from '@/lib/core/evidence/bundle';
import { createBundleReadme } from '@/lib/core/evidence/bundle-readme';
import { canonicalJson } from '@/lib/core/evidence/canonical';
import { type Checksum, createChecksums } from '@/lib/core/evidence/checksums';
import { base64ToBytes } from '@/lib/core/evidence/signature';
import type { KeptTimeStamp } from '@/lib/core/evidence/time-stamp';
import { createVerifierPage } from '@/lib/core/evidence/verifier-page';
import { createZipWriter, textToBytes } from '@/lib/core/evidence/zip-container';
import type { KeptRecord, RecordKeeper } from './ports';

export type PackOutcome = { ok: true; blob: Blob } | { ok: false; code: 'evidence_damaged'; file: string };

export async function packBundle(keeper: RecordKeeper, kept: KeptRecord): Promise<PackOutcome> {
  const { record } = kept;
  const stored = new Map((await keeper.store.files(record.id)).map((file) => [file.name, file.blob]));
  const expected = new Map(record.files.map((file) => [file.name, file.sha256]));
  const timeStamp = await findTimeStamp(keeper, kept);
  const made = await createOwnFiles(keeper, kept, timeStamp);
  const writer = createZipWriter();
  const chunks: Uint8Array[] = [];
  const pieces: Blob[] = [];
  const sums: Checksum[] = [];
  const put = (name: string, bytes: Uint8Array) => {
    chunks.push(...writer.add({ name, bytes }));
    // Into a Blob at once: the browser may then keep the bytes on disk instead of in memory.
    pieces.push(new Blob(chunks.splice(0) as Uint8Array<ArrayBuffer>[]));
  };
  for (const name of planBundle(record, { signed: kept.signature !== null, stamped: timeStamp !== null })) {
    if (name === SUMS_FILE) continue;
    const blob = stored.get(name);
    const bytes = made.get(name) ?? (blob ? new Uint8Array(await blob.arrayBuffer()) : null);
    const sha256 = bytes && (await keeper.digest(bytes));
    const wanted = expected.get(name);
    if (!bytes || !sha256 || (wanted !== undefined && wanted !== sha256)) {
      return { ok: false, code: 'evidence_damaged', file: name };
    }
    sums.push({ name, sha256 });
    put(name, bytes);
  }
  put(SUMS_FILE, textToBytes(createChecksums(sums)));
  pieces.push(new Blob(writer.end() as Uint8Array<ArrayBuffer>[]));
  return { ok: true, blob: new Blob(pieces, { type: 'application/zip' }) };
}

/** A copy is younger than what it was made from: it hands on the original's stamp. */
async function findTimeStamp(keeper: RecordKeeper, kept: KeptRecord): Promise<KeptTimeStamp | null> {
  const { redaction } = kept.record;
  if (kept.timeStamp || !redaction) return kept.timeStamp ?? null;
  return (await keeper.store.read(redaction.of))?.timeStamp ?? null;
}

async function createOwnFiles(
  keeper: RecordKeeper,
  kept: KeptRecord,
  timeStamp: KeptTimeStamp | null,
): Promise<Map<string, Uint8Array>> {
  const { record, manifest, signature } = kept;
  const chain = kept.imported?.chain ?? cutChain(await keeper.store.chain(), record.id);
  const signer = signature?.fingerprint ?? null;
  const number = chain.at(-1)?.seq ?? null;
  const page = createVerifierPage(record, { sha256: kept.sha256, number, signer, timeStamp });
  const files = new Map([
    [VERIFIER_FILE, textToBytes(page)],
    [README_FILE, textToBytes(createBundleReadme(record, signer, timeStamp))],
    [MANIFEST_FILE, textToBytes(manifest)],
    [CHAIN_FILE, textToBytes(canonicalJson(chain))],
  ]);
  if (signature) {
    files.set(SIGNATURE_FILE, base64ToBytes(signature.der) ?? new Uint8Array());
    files.set(PUBLIC_KEY_FILE, textToBytes(signature.publicKeyPem));
  }
  if (timeStamp) files.set(TIME_STAMP_FILE, base64ToBytes(timeStamp.response) ?? new Uint8Array());
  return files;
}
