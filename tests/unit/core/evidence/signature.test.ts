import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  base64ToBytes,
  bytesToBase64,
  createPem,
  decodeDerSignature,
  encodeDerSignature,
  parsePem,
} from '@/lib/core/evidence/signature';

const raw64 = fc.uint8Array({ minLength: 64, maxLength: 64 });

test('raw to DER and back is the same signature', () => {
  fc.assert(
    fc.property(raw64, (raw) => {
      expect(decodeDerSignature(encodeDerSignature(raw))).toEqual(raw);
    }),
  );
});

test('leading zeros are dropped and a leading bit gets one', () => {
  const raw = new Uint8Array(64);
  raw[31] = 0x7f;
  raw[32] = 0x80;
  const der = encodeDerSignature(raw);
  expect([...der.subarray(0, 8)]).toEqual([0x30, 38, 0x02, 1, 0x7f, 0x02, 33, 0x00]);
});

test('what is not exactly such a DER is null', () => {
  expect(decodeDerSignature(new Uint8Array())).toBeNull();
  expect(decodeDerSignature(Uint8Array.of(0x30, 3, 2, 1, 1))).toBeNull();
  expect(decodeDerSignature(Uint8Array.of(0x30, 8, 2, 2, 0, 1, 2, 2, 0, 1))).toBeNull();
});

test('base64 and PEM, as Node writes them', () => {
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(bytesToBase64(bytes)).toBe(Buffer.from(bytes).toString('base64'));
      expect(base64ToBytes(bytesToBase64(bytes))).toEqual(bytes);
    }),
  );
  const bytes = Uint8Array.from({ length: 100 }, (_, index) => index);
  expect(parsePem('PUBLIC KEY', createPem('PUBLIC KEY', bytes))).toEqual(bytes);
  expect(parsePem('PUBLIC KEY', `${createPem('PUBLIC KEY', bytes)} `)).toBeNull();
  expect(base64ToBytes('a')).toBeNull();
  expect(base64ToBytes('ab=c')).toBeNull();
});
