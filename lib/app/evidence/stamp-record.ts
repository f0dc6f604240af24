// Has a kept record's hash stamped by the authority the person chose. Only the hash leaves the machine.
import type { Digest } from '@/lib/core/evidence/canonical';
import { bytesToBase64 } from '@/lib/core/evidence/signature';
import type { KeptTimeStamp, TimeStampCode } from '@/lib/core/evidence/time-stamp';
import { textToBytes } from '@/lib/core/evidence/zip-container';
import type { EvidenceStore, TimeStamping } from './ports';

export type StampOutcome =
  | { ok: true; timeStamp: KeptTimeStamp }
  | {
      ok: false;
      code:
        | 'time_stamp_off'
        | 'time_stamp_not_possible'
        | 'time_stamp_no_answer'
        | 'time_stamp_exists'
        | TimeStampCode;
    };

/** An answer that does not hold is not kept. */
export async function stampRecord(
  { store, digest }: { store: EvidenceStore; digest: Digest },
  stamping: TimeStamping,
  id: string,
): Promise<StampOutcome> {
  const authority = await stamping.authority();
  if (authority === null) return { ok: false, code: 'time_stamp_off' };
  const kept = await store.read(id);
  // What came from elsewhere was not ours at that time.
  if (!kept || kept.imported) return { ok: false, code: 'time_stamp_not_possible' };
  if (kept.timeStamp) return { ok: false, code: 'time_stamp_exists' };
  const hash = await digest(textToBytes(kept.manifest));
  if (hash !== kept.sha256) return { ok: false, code: 'time_stamp_not_possible' };
  const { request, check } = await stamping.prepare(hash);
  const asked = await stamping.ask(authority, request);
  if (!asked.ok) return asked;
  const verdict = await check(asked.response);
  if (!verdict.ok) return verdict;
  const { time, signer } = verdict;
  const timeStamp = { response: bytesToBase64(asked.response), authority, time, signer };
  return (await store.addTimeStamp(id, timeStamp))
    ? { ok: true, timeStamp }
    : { ok: false, code: 'time_stamp_exists' };
}
