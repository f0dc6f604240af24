import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyBundle, verifyZip } from '@/lib/core/evidence/verify-bundle';
import { type BundleEntry, readZip, writeZip } from '@/lib/core/evidence/zip-container';
import { createSampleBundle, digest, verifySignature } from './evidence-samples';

const checks = { digest, verifySignature };
let entries: BundleEntry[];
let zip: Uint8Array;

beforeAll(async () => {
  entries = await createSampleBundle();
  zip = writeZip(entries);
});

const faultsOf = async (changed: BundleEntry[]) => (await verifyBundle(changed, checks)).faults;
const without = (name: string) => entries.filter((entry) => entry.name !== name);
const withBytes = (name: string, bytes: Uint8Array) =>
  entries.map((entry) => (entry.name === name ? { name, bytes } : entry));

describe('a bundle untouched', () => {
  test('has no fault, and tells who signed it', async () => {
    const { faults, record, signer } = await verifyZip(zip, checks);
    expect(faults).toEqual([]);
    expect(record?.title).toBe('订单详情 <VIP>');
    expect(signer).toMatch(/^[0-9a-f]{64}$/);
  });

  test('is a zip that another implementation reads the same', () => {
    const read = unzipSync(zip);
    expect(Object.keys(read)).toEqual(entries.map(({ name }) => name));
    for (const { name, bytes } of entries) expect(Buffer.from(read[name]!).equals(bytes)).toBe(true);
    expect(readZip(zip)!.map(({ name }) => name)).toEqual(entries.map(({ name }) => name));
  });
});

describe('what was done to a bundle is named', () => {
  test('a byte of a picture', async () => {
    const picture = Uint8Array.from(entries.find(({ name }) => name === 'page-1.png')!.bytes);
    picture[5]! ^= 1;
    const faults = await faultsOf(withBytes('page-1.png', picture));
    expect(faults.map(({ code, file }) => `${code} ${file}`)).toEqual([
      'hash-mismatch page-1.png',
      'manifest-disagrees page-1.png',
    ]);
  });

  test('a file dropped, one added, one twice', async () => {
    expect(await faultsOf(without('page.txt'))).toContainEqual(
      expect.objectContaining({ code: 'file-missing', file: 'page.txt' }),
    );
    const more = [...entries, { name: 'more.txt', bytes: Uint8Array.of(1) }];
    expect(await faultsOf(more)).toContainEqual(
      expect.objectContaining({ code: 'file-unlisted', file: 'more.txt' }),
    );
    expect(await faultsOf([...entries, entries[3]!])).toContainEqual(
      expect.objectContaining({ code: 'duplicate-file', file: entries[3]!.name }),
    );
  });

  test('another order', async () => {
    const [first, second, ...rest] = entries;
    expect((await faultsOf([second!, first!, ...rest])).map(({ code }) => code)).toEqual(['order-changed']);
  });

  test('an honest-looking manifest that another key or none signed', async () => {
    const other = await createSampleBundle();
    const foreign = other.find(({ name }) => name === 'manifest.sig')!.bytes;
    expect(await faultsOf(withBytes('manifest.sig', foreign))).toContainEqual(
      expect.objectContaining({ code: 'signature-invalid', file: 'manifest.sig' }),
    );
  });

  test('nothing at all', async () => {
    expect((await verifyZip(new Uint8Array(), checks)).faults[0]!.code).toBe('zip-unreadable');
    expect((await faultsOf([])).map(({ file }) => file)).toEqual(['SHA256SUMS', 'manifest.json']);
  });
});

test('any change of one byte anywhere in the zip is found: 1,000 tries', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = Uint8Array.from(zip);
      changed[at]! ^= flip;
      const { faults } = await verifyZip(changed, checks);
      expect(faults.length).toBeGreaterThan(0);
    }),
    { numRuns: 1_000 },
  );
});

test('any byte changed, put in or taken out of a file is named with that file: 1,000 tries', {
  timeout: 60_000,
}, async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat(entries.length - 1),
      fc.nat(),
      fc.integer({ min: 1, max: 255 }),
      fc.constantFrom('change', 'insert', 'drop'),
      async (which, place, value, how) => {
        const { name, bytes } = entries[which]!;
        const at = place % bytes.length;
        const changed =
          how === 'change'
            ? Uint8Array.from(bytes, (byte, index) => (index === at ? byte ^ value : byte))
            : how === 'insert'
              ? Uint8Array.of(...bytes.subarray(0, at), value, ...bytes.subarray(at))
              : Uint8Array.of(...bytes.subarray(0, at), ...bytes.subarray(at + 1));
        const faults = await faultsOf(withBytes(name, changed));
        // A list of sums that itself was changed names the line it no longer fits, or itself.
        const named = faults.map(({ file }) => file);
        if (name === 'SHA256SUMS') expect(named.length).toBeGreaterThan(0);
        else expect(named).toContain(name);
      },
    ),
    { numRuns: 1_000 },
  );
});

test('entries in any other order are named', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(
        entries.map((_, index) => index),
        { minLength: entries.length },
      ),
      async (order) => {
        const moved = order.some((place, index) => place !== index);
        const { faults } = await verifyZip(writeZip(order.map((place) => entries[place]!)), checks);
        expect(faults.map(({ code }) => code)).toEqual(moved ? ['order-changed'] : []);
      },
    ),
    { numRuns: 200 },
  );
});
