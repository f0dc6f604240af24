// Stamps by OpenSSL's own authority: asked for, refused, handed on in a bundle, taken in again.
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createEvidenceUseCases } from '@/lib/app/evidence/evidence-use-cases';
import { keepRecord } from '@/lib/app/evidence/keep-record';
import type { TimeStamping } from '@/lib/app/evidence/ports';
import { checkToken, prepareStamp } from '@/lib/browser/time-stamp/tokens';
import { verifyZip } from '@/lib/core/evidence/verify-bundle';
import { readZip } from '@/lib/core/evidence/zip-container';
import { createAuthority } from '../../core/evidence/authority';
import { digest, sampleDraft, verifySignature } from '../../core/evidence/evidence-samples';
import { createMemoryKeeper } from './memory-keeper';

const authority = createAuthority();
afterAll(() => authority.close());

const ADDRESS = 'https://stamps.test/tsr';
const checks = { digest, verifySignature, verifyToken: checkToken };

async function createScene(about: Partial<TimeStamping> = {}, places: 'private' | 'none' = 'none') {
  const sent: Uint8Array[] = [];
  const keeper = { ...createMemoryKeeper(), verifyToken: checkToken };
  const stamping: TimeStamping = {
    authority: async () => ADDRESS,
    prepare: async (sha256) => prepareStamp(sha256),
    async ask(_, request) {
      sent.push(request);
      return { ok: true, response: authority.answer(request) };
    },
    ...about,
  };
  const evidence = createEvidenceUseCases({ keeper, now: Date.now, stamping });
  const box = { what: 'private' as const, kind: 'mobile', left: 10, top: 20, width: 30, height: 10 };
  const kept = await keepRecord(
    keeper,
    { ...sampleDraft, id: randomUUID(), facts: [], places: places === 'private' ? [box] : [] },
    [
      { name: 'page-1.png', type: 'image/png', blob: new Blob(['picture'], { type: 'image/png' }) },
      { name: 'page.txt', type: 'text/plain', blob: new Blob(['七天内可退'], { type: 'text/plain' }) },
    ],
  );
  if (!kept.ok) throw new Error(kept.code);
  return { evidence, keeper, sent, id: kept.record.id };
}

async function exported(scene: Awaited<ReturnType<typeof createScene>>) {
  const outcome = await scene.evidence.exportBundle(scene.id);
  if (!outcome.ok) throw new Error(outcome.code);
  return { blob: outcome.blob, zip: new Uint8Array(await outcome.blob.arrayBuffer()) };
}

test('the hash and nothing else is sent; record, manifest and chain stay as they were', async () => {
  const scene = await createScene();
  const before = await scene.keeper.store.read(scene.id);
  const stamped = await scene.evidence.stamp(scene.id);
  expect(stamped).toMatchObject({ ok: true, timeStamp: { authority: ADDRESS, signer: 'Test stamps' } });
  expect(scene.sent).toHaveLength(1);
  const hex = Buffer.from(scene.sent[0]!).toString('hex');
  expect(hex).toContain(before!.sha256);
  // Version, algorithm, hash, nonce and the wish for a certificate: no room for more.
  expect(scene.sent[0]!.length).toBeLessThan(90);
  const { timeStamp, ...after } = (await scene.keeper.store.read(scene.id))!;
  expect(timeStamp).toBeDefined();
  expect(after).toEqual(before);
  expect(await scene.evidence.stamp(scene.id)).toEqual({ ok: false, code: 'time_stamp_exists' });
});

test('the bundle carries the token; openssl and we verify it; spoilt, it is named', async () => {
  const scene = await createScene();
  await scene.evidence.stamp(scene.id);
  const { zip } = await exported(scene);
  const verified = await verifyZip(zip, checks);
  expect(verified.faults).toEqual([]);
  expect(verified.timeStamp).toMatchObject({ signer: 'Test stamps' });
  const entries = readZip(zip)!;
  for (const name of ['manifest.json', 'timestamp.tsr']) {
    writeFileSync(join(authority.folder, name), entries.find((entry) => entry.name === name)!.bytes);
  }
  const options = ['ts', '-verify', '-data', 'manifest.json', '-in', 'timestamp.tsr', '-CAfile', 'root.pem'];
  expect(authority.run(...options)).toContain('Verification: OK');

  const at = Buffer.from(zip).lastIndexOf(Buffer.from('Test stamps'));
  const spoilt = Uint8Array.from(zip);
  spoilt[at]! ^= 1;
  const faults = (await verifyZip(spoilt, checks)).faults;
  expect(faults.map(({ code, file }) => `${code} ${file}`)).toContain('time-stamp-invalid timestamp.tsr');
});

test('a covered copy hands on the stamp of its original', async () => {
  const scene = await createScene({}, 'private');
  await scene.evidence.stamp(scene.id);
  const { zip } = await exported(scene);
  const verified = await verifyZip(zip, checks);
  expect(verified.faults).toEqual([]);
  expect(verified.record?.redaction?.of).toBe(scene.id);
  expect(verified.timeStamp).not.toBeNull();
});

test('a stamp is taken in with its bundle', async () => {
  const scene = await createScene();
  await scene.evidence.stamp(scene.id);
  const { blob } = await exported(scene);
  const other = await createScene();
  expect(await other.evidence.takeIn(blob)).toMatchObject({ ok: true });
  expect((await other.evidence.open(scene.id))?.timeStamp).toMatchObject({ signer: 'Test stamps' });
  // It was not ours then.
  expect(await other.evidence.stamp(scene.id)).toEqual({ ok: false, code: 'time_stamp_not_possible' });
});

test('switched off, nobody is asked', async () => {
  const scene = await createScene({ authority: async () => null });
  expect(await scene.evidence.stamp(scene.id)).toEqual({ ok: false, code: 'time_stamp_off' });
  expect(scene.sent).toEqual([]);
});

test('no answer, or one to another question, leaves nothing', async () => {
  const silent = await createScene({ ask: async () => ({ ok: false, code: 'time_stamp_no_answer' }) });
  expect(await silent.evidence.stamp(silent.id)).toEqual({ ok: false, code: 'time_stamp_no_answer' });
  const other = authority.answer(prepareStamp('ab'.repeat(32)).request);
  const wrong = await createScene({ ask: async () => ({ ok: true, response: other }) });
  expect(await wrong.evidence.stamp(wrong.id)).toEqual({ ok: false, code: 'time_stamp_other_hash' });
  const { zip } = await exported(wrong);
  expect(readZip(zip)!.map(({ name }) => name)).not.toContain('timestamp.tsr');
});
