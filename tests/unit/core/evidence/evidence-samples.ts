// A small, valid record with its files for the tests of this room.
import { createHash } from 'node:crypto';
import { planBundle } from '@/lib/core/evidence/bundle';
import { createBundleReadme } from '@/lib/core/evidence/bundle-readme';
import { canonicalJson } from '@/lib/core/evidence/canonical';
import { createChecksums } from '@/lib/core/evidence/checksums';
import { createRecord, type RecordDraft } from '@/lib/core/evidence/record';
import { bytesToBase64, createPem, encodeDerSignature } from '@/lib/core/evidence/signature';
import { createVerifierPage } from '@/lib/core/evidence/verifier-page';
import type { VerifySignature } from '@/lib/core/evidence/verify-bundle';
import { type BundleEntry, textToBytes } from '@/lib/core/evidence/zip-container';

export const sampleDraft: RecordDraft = {
  id: '3f1c2a52-8a1e-4f0e-9d35-0f6f6a8a1c11',
  capturedAt: '2026-11-25T02:03:04.000Z',
  durationMs: 1_234,
  zone: 'Asia/Shanghai',
  url: 'https://vip.shop.test/order?id=1',
  title: '订单详情 <VIP>',
  referrer: '',
  lang: 'zh-CN',
  mode: 'full',
  parts: [{ file: 'page-1.png', width: 100, height: 60, top: 0 }],
  notCaptured: [{ what: 'cross-origin-frame', detail: 'https://pay.test' }],
  clauses: [{ kind: 'refund.window', quote: '七天内可退', start: 0, end: 5 }],
  environment: {
    browser: 'Chromium 150',
    os: 'Linux x86-64',
    extensionVersion: '0.1.0',
    viewport: { width: 100, height: 60 },
    devicePixelRatio: 1,
    scale: 1,
    method: 'tabs.captureVisibleTab',
    headers: 'not collected',
  },
};

export async function digest(bytes: Uint8Array): Promise<string> {
  return createHash('sha256').update(bytes).digest('hex');
}

const SIGNING = { name: 'ECDSA', hash: 'SHA-256' } as const;
const KEY = { name: 'ECDSA', namedCurve: 'P-256' } as const;

export const verifySignature: VerifySignature = async (spki, raw, signed) => {
  const key = await crypto.subtle.importKey('spki', Uint8Array.from(spki), KEY, false, ['verify']);
  return crypto.subtle.verify(SIGNING, key, Uint8Array.from(raw), Uint8Array.from(signed));
};

export async function signSample(manifest: string) {
  const pair = await crypto.subtle.generateKey(KEY, false, ['sign', 'verify']);
  const raw = new Uint8Array(
    await crypto.subtle.sign(SIGNING, pair.privateKey, new TextEncoder().encode(manifest)),
  );
  const spki = new Uint8Array(await crypto.subtle.exportKey('spki', pair.publicKey));
  return {
    der: encodeDerSignature(raw),
    pem: createPem('PUBLIC KEY', spki),
    fingerprint: await digest(spki),
    base64: bytesToBase64(raw),
  };
}

/** A whole signed bundle, second in its chain. */
export async function createSampleBundle(): Promise<BundleEntry[]> {
  const picture = Uint8Array.from({ length: 900 }, (_, index) => (index * 37) % 256);
  const text = textToBytes('七天内可退\n订单号 20261125\n');
  const files = [
    { name: 'page-1.png', type: 'image/png', bytes: picture },
    { name: 'page.txt', type: 'text/plain', bytes: text },
  ];
  const listed = await Promise.all(
    files.map(async ({ name, type, bytes }) => ({
      name,
      type,
      size: bytes.length,
      sha256: await digest(bytes),
    })),
  );
  const before = 'a'.repeat(64);
  const { record, manifest } = createRecord(sampleDraft, listed, before);
  const signature = await signSample(manifest);
  const chain = [
    {
      seq: 1,
      id: '11111111-1111-4111-8111-111111111111',
      sha256: before,
      previous: null,
      capturedAt: '2026-11-24T00:00:00.000Z',
      deletedAt: '2026-11-24T01:00:00.000Z',
    },
    {
      seq: 2,
      id: record.id,
      sha256: await digest(textToBytes(manifest)),
      previous: before,
      capturedAt: record.capturedAt,
    },
  ];
  const seal = { sha256: chain[1]!.sha256, number: 2, signer: signature.fingerprint, timeStamp: null };
  const contents = new Map<string, Uint8Array>([
    ['index.html', textToBytes(createVerifierPage(record, seal))],
    ['README.txt', textToBytes(createBundleReadme(record, signature.fingerprint))],
    ['manifest.json', textToBytes(manifest)],
    ['chain.json', textToBytes(canonicalJson(chain))],
    ['manifest.sig', signature.der],
    ['public-key.pem', textToBytes(signature.pem)],
    ...files.map(({ name, bytes }): [string, Uint8Array] => [name, bytes]),
  ]);
  const entries: BundleEntry[] = [];
  for (const name of planBundle(record, { signed: true }).slice(0, -1))
    entries.push({ name, bytes: contents.get(name)! });
  const sums = await Promise.all(
    entries.map(async ({ name, bytes }) => ({ name, sha256: await digest(bytes) })),
  );
  entries.push({ name: 'SHA256SUMS', bytes: textToBytes(createChecksums(sums)) });
  return entries;
}
