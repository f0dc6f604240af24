import { createHash, randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { tokenCrypto } from '@/lib/browser/time-stamp/token-crypto';
import { authorityOrigin, parseAuthority } from '@/lib/core/evidence/time-stamp';
import { createTimeStampRequest, verifyTimeStamp } from '@/lib/core/evidence/time-stamp-token';
import { type Authority, createAuthority } from './authority';

const hash = (text: string) => new Uint8Array(createHash('sha256').update(text).digest());
const MANIFEST = '{"format":1}';
const nonce = () => new Uint8Array(randomBytes(16));

const KINDS: Record<string, string[]> = {
  'RSA 2048': ['rsa:2048'],
  'ECDSA P-256': ['ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
  'ECDSA P-384': ['ec', '-pkeyopt', 'ec_paramgen_curve:P-384'],
};

const opened: Authority[] = [];
const open = (...options: Parameters<typeof createAuthority>) => {
  const authority = createAuthority(...options);
  opened.push(authority);
  return authority;
};
afterAll(() => {
  for (const authority of opened) authority.close();
});

describe.each(Object.entries(KINDS))('an authority with %s', (_, key) => {
  const authority = open(key);
  const own = nonce();
  const response = authority.answer(createTimeStampRequest(hash(MANIFEST), own));

  it('gives a token that holds, with its time and its name', async () => {
    const verdict = await verifyTimeStamp(response, { sha256: hash(MANIFEST), nonce: own }, tokenCrypto);
    expect(verdict).toMatchObject({ ok: true, signer: 'Test stamps', policy: '1.2.3.4.1' });
    if (!verdict.ok) return;
    expect(Math.abs(Date.parse(verdict.time) - Date.now())).toBeLessThan(60_000);
  });

  it('is verified by openssl too, and refused for other data', () => {
    writeFileSync(join(authority.folder, 'manifest.json'), MANIFEST);
    writeFileSync(join(authority.folder, 'other.json'), '{}');
    writeFileSync(join(authority.folder, 'timestamp.tsr'), response);
    const options = ['ts', '-verify', '-in', 'timestamp.tsr', '-CAfile', 'root.pem', '-data'];
    expect(authority.run(...options, 'manifest.json')).toContain('Verification: OK');
    expect(() => authority.run(...options, 'other.json')).toThrow();
  });
});

describe('a token', () => {
  const authority = open();
  const own = nonce();
  const response = authority.answer(createTimeStampRequest(hash(MANIFEST), own));

  it('for another hash or another request is refused', async () => {
    expect(await verifyTimeStamp(response, { sha256: hash('{}') }, tokenCrypto)).toEqual({
      ok: false,
      code: 'time_stamp_other_hash',
    });
    expect(await verifyTimeStamp(response, { sha256: hash(MANIFEST), nonce: nonce() }, tokenCrypto)).toEqual({
      ok: false,
      code: 'time_stamp_other_nonce',
    });
  });

  it('tells nothing else with a byte changed: it holds as it was, or not at all', async () => {
    const wanted = { sha256: hash(MANIFEST), nonce: own };
    const told = await verifyTimeStamp(response, wanted, tokenCrypto);
    let held = 0;
    for (let at = 0; at < response.length; at += 7) {
      const spoilt = Uint8Array.from(response);
      spoilt[at]! ^= 1 << (at % 8);
      const verdict = await verifyTimeStamp(spoilt, wanted, tokenCrypto);
      // Versions and the words of the status lie outside of the signature.
      if (!verdict.ok) continue;
      held += 1;
      expect(verdict, `byte ${at}`).toEqual(told);
    }
    expect(told.ok).toBe(true);
    expect(held).toBeLessThan(response.length / 7 / 10);
  }, 30_000);

  it('that is none, or a refusal, is said so', async () => {
    const wanted = { sha256: hash(MANIFEST) };
    expect(await verifyTimeStamp(new TextEncoder().encode('<html>'), wanted, tokenCrypto)).toEqual({
      ok: false,
      code: 'time_stamp_unreadable',
    });
    const refusal = authority.answer(new Uint8Array([0x30, 0x00]));
    expect(await verifyTimeStamp(refusal, wanted, tokenCrypto)).toEqual({
      ok: false,
      code: 'time_stamp_refused',
    });
  });
});

describe('addresses of authorities', () => {
  it('are http or https, without a password', () => {
    expect(parseAuthority(' https://tsa.example/tsr ')).toBe('https://tsa.example/tsr');
    expect(parseAuthority('http://127.0.0.1:318')).toBe('http://127.0.0.1:318');
    for (const text of [
      '',
      'tsa.example',
      'ftp://tsa.example',
      'https://a:b@tsa.example/',
      'https://x y',
      'javascript:1',
    ]) {
      expect(parseAuthority(text), text).toBeNull();
    }
    expect(authorityOrigin('https://TSA.example:8443/tsr?a=1')).toBe('https://tsa.example:8443');
  });
});
