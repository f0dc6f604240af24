// The one way a record comes into the store: hash the files, take the chain's tip, write the record down, sign, append.

import { strToU8 } from 'fflate';
import { createRecord, type RecordDraft } from '@/lib/core/evidence/record';
import type { EvidenceFile, EvidenceRecord } from '@/lib/core/evidence/types';
import type { RecordFile, RecordKeeper } from './ports';

const TIP_RETRY_LIMIT = 5;

export type KeepOutcome = { ok: true; record: EvidenceRecord } | { ok: false; code: 'quota' | 'contended' };

export async function keepRecord(
  keeper: RecordKeeper,
  draft: RecordDraft,
  files: readonly RecordFile[],
): Promise<KeepOutcome> {
  const hashed: EvidenceFile[] = [];
  // One after another: a part is some ten megabytes, and only one needs to be in memory.
  for (const { name, type, blob } of files) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    hashed.push({ name, type, size: bytes.length, sha256: await keeper.digest(bytes) });
  }
  for (let attempt = 0; attempt < TIP_RETRY_LIMIT; attempt += 1) {
    const previous = (await keeper.store.chain()).at(-1)?.sha256 ?? null;
    const { record, manifest } = createRecord(draft, hashed, previous);
    const sha256 = await keeper.digest(strToU8(manifest));
    const signature = await keeper.signer.sign(manifest);
    const outcome = await keeper.store.append({ record, manifest, sha256, signature }, files, previous);
    if (outcome === 'written') return { ok: true, record };
    if (outcome === 'quota') return { ok: false, code: 'quota' };
  }
  return { ok: false, code: 'contended' };
}
