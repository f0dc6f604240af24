// Takes a bundle back into the store. Only one without a fault: what is wrong is named and stays outside.
import {
  CHAIN_FILE,
  MANIFEST_FILE,
  PUBLIC_KEY_FILE,
  SIGNATURE_FILE,
  TIME_STAMP_FILE,
} from '@/lib/core/evidence/bundle';
import { chainEntrySchema } from '@/lib/core/evidence/chain';
import { bytesToBase64 } from '@/lib/core/evidence/signature';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { type Fault, verifyZip } from '@/lib/core/evidence/verify-bundle';
import { bytesToText, readZip } from '@/lib/core/evidence/zip-container';
import type { RecordKeeper } from './ports';

export type TakeInOutcome =
  | { ok: true; record: EvidenceRecord }
  | { ok: false; code: 'import_faulty' | 'import_exists' | 'import_no_room'; faults: Fault[] };

export async function takeInBundle(
  keeper: RecordKeeper,
  zip: Uint8Array,
  now: number,
): Promise<TakeInOutcome> {
  const { faults, record, signer, timeStamp } = await verifyZip(zip, keeper);
  if (faults.length > 0 || !record) return { ok: false, code: 'import_faulty', faults };
  const bytes = new Map((readZip(zip) ?? []).map((entry) => [entry.name, entry.bytes]));
  const manifest = bytes.get(MANIFEST_FILE);
  const chain = chainEntrySchema
    .array()
    .safeParse(JSON.parse(bytesToText(bytes.get(CHAIN_FILE) ?? new Uint8Array())));
  if (!manifest || !chain.success) return { ok: false, code: 'import_faulty', faults };
  const der = bytes.get(SIGNATURE_FILE);
  const pem = bytes.get(PUBLIC_KEY_FILE);
  const stamp = bytes.get(TIME_STAMP_FILE);
  const files = record.files.map(({ name, type }) => ({
    name,
    type,
    blob: new Blob([(bytes.get(name) ?? new Uint8Array()) as Uint8Array<ArrayBuffer>], { type }),
  }));
  const written = await keeper.store.takeIn(
    {
      record,
      manifest: bytesToText(manifest),
      sha256: await keeper.digest(manifest),
      signature:
        der && pem && signer
          ? { der: bytesToBase64(der), publicKeyPem: bytesToText(pem), fingerprint: signer }
          : null,
      ...(stamp && timeStamp
        ? {
            timeStamp: {
              response: bytesToBase64(stamp),
              authority: '',
              time: timeStamp.time,
              signer: timeStamp.signer,
            },
          }
        : {}),
      imported: { at: new Date(now).toISOString(), chain: chain.data },
    },
    files,
  );
  if (written === 'written') return { ok: true, record };
  return { ok: false, code: written === 'exists' ? 'import_exists' : 'import_no_room', faults: [] };
}
