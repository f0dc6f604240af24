import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { canonicalJson } from '@/lib/core/evidence/canonical';
import { createChecksums } from '@/lib/core/evidence/checksums';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import { type Fault, verifyBundle, verifyZip } from '@/lib/core/evidence/verify-bundle';
import {
  type BundleEntry,
  bytesToText,
  readZip,
  textToBytes,
  writeZip,
} from '@/lib/core/evidence/zip-container';
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

const namesOf = (faults: readonly Fault[]) => faults.map(({ code, file }) => `${code} ${file}`);

/** Where the bytes of each entry stand in the zip: local header, then the file itself. */
function placesOf(list: readonly BundleEntry[]): { name: string; start: number; end: number }[] {
  let at = 0;
  return list.map(({ name, bytes }) => {
    const start = at + 30 + Buffer.byteLength(name);
    at = start + bytes.length;
    return { name, start, end: at };
  });
}

test('any change of one byte anywhere in the zip is named: 1,000 tries', { timeout: 60_000 }, async () => {
  const places = placesOf(entries);
  await fc.assert(
    fc.asyncProperty(fc.nat(zip.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const changed = Uint8Array.from(zip);
      changed[at]! ^= flip;
      const { faults } = await verifyZip(changed, checks);
      expect(faults.length).toBeGreaterThan(0);
      const held = places.find(({ start, end }) => at >= start && at < end);
      // Sums that were changed name themselves, or the file whose line no longer fits.
      if (held && held.name !== 'SHA256SUMS') expect(faults.map(({ file }) => file)).toContain(held.name);
    }),
    { numRuns: 1_000 },
  );
});

/** One thing done to a zip as a whole; gives what it then is, and the fault that must be among those named. */
type Deed = (which: number, at: number, value: number) => { zip: Uint8Array; fault: string | null };

const DEEDS: Readonly<Record<string, Deed>> = {
  'byte put in': (_, at, value) => ({
    zip: Uint8Array.of(...zip.subarray(0, at), value, ...zip.subarray(at)),
    fault: null,
  }),
  'byte taken out': (_, at) => ({
    zip: Uint8Array.of(...zip.subarray(0, at), ...zip.subarray(at + 1)),
    fault: null,
  }),
  'cut short': (_, at) => ({ zip: zip.slice(0, at), fault: null }),
  'bytes added at the end': (_, at, value) => ({
    zip: Uint8Array.of(...zip, ...new Uint8Array(1 + (at % 40)).fill(value)),
    fault: null,
  }),
  'two files change places': (which) => {
    const order = [...entries];
    const [moved] = order.splice(which, 1);
    order.splice((which + 1) % entries.length, 0, moved!);
    return { zip: writeZip(order), fault: 'order-changed' };
  },
  'file dropped': (which) => {
    const { name } = entries[which]!;
    return { zip: writeZip(without(name)), fault: `file-missing ${name}` };
  },
  'file twice': (which, at) => {
    const list = [...entries];
    list.splice(at % (list.length + 1), 0, entries[which]!);
    return { zip: writeZip(list), fault: `duplicate-file ${entries[which]!.name}` };
  },
  'file put in': (which, at, value) => {
    const list = [...entries];
    list.splice(which, 0, { name: `more-${at}.txt`, bytes: Uint8Array.of(value) });
    return { zip: writeZip(list), fault: `file-unlisted more-${at}.txt` };
  },
  'file renamed': (which, at) => {
    const { name } = entries[which]!;
    const list = entries.map((entry) => (entry.name === name ? { ...entry, name: `r${at}` } : entry));
    return { zip: writeZip(list), fault: `file-missing ${name}` };
  },
  'file exchanged for another': (which) => {
    const other = entries[(which + 1) % entries.length]!;
    const { name } = entries[which]!;
    const fault = name === 'SHA256SUMS' ? 'sums-malformed SHA256SUMS' : `hash-mismatch ${name}`;
    return { zip: writeZip(withBytes(name, other.bytes)), fault };
  },
};

test('whatever is done to the zip as a whole is named: 1,000 tries', { timeout: 60_000 }, async () => {
  const done = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom(...Object.keys(DEEDS)),
      fc.nat(entries.length - 1),
      fc.nat(zip.length - 1),
      fc.nat(255),
      async (how, which, at, value) => {
        const { zip: changed, fault } = DEEDS[how]!(which, at, value);
        // A byte put in beside its like, or one of a pair taken out, may give the same zip only if it gives the same.
        if (Buffer.from(changed).equals(zip)) return;
        done.set(how, (done.get(how) ?? 0) + 1);
        const { faults } = await verifyZip(changed, checks);
        expect(faults.length, how).toBeGreaterThan(0);
        if (fault)
          expect(
            namesOf(faults).some((named) => named.startsWith(fault)),
            how,
          ).toBe(true);
      },
    ),
    { numRuns: 1_000 },
  );
  expect([...done.keys()].sort()).toEqual(Object.keys(DEEDS).sort());
});

test('who changes a file and all sums after it still lacks the key', async () => {
  const page = 'page.txt';
  const text = Uint8Array.of(0x61);
  const rewritten = new Map(entries.map(({ name, bytes }) => [name, bytes]));
  rewritten.set(page, text);
  const manifest = JSON.parse(bytesToText(rewritten.get('manifest.json')!)) as EvidenceRecord;
  for (const file of manifest.files) {
    if (file.name === page) Object.assign(file, { size: text.length, sha256: await digest(text) });
  }
  rewritten.set('manifest.json', textToBytes(canonicalJson(manifest)));
  const chain = JSON.parse(bytesToText(rewritten.get('chain.json')!)) as { sha256: string }[];
  chain.at(-1)!.sha256 = await digest(rewritten.get('manifest.json')!);
  rewritten.set('chain.json', textToBytes(canonicalJson(chain)));
  rewritten.delete('SHA256SUMS');
  const sums = await Promise.all(
    [...rewritten].map(async ([name, bytes]) => ({ name, sha256: await digest(bytes) })),
  );
  rewritten.set('SHA256SUMS', textToBytes(createChecksums(sums)));
  const list = [...rewritten].map(([name, bytes]) => ({ name, bytes }));
  expect(namesOf((await verifyZip(writeZip(list), checks)).faults)).toEqual([
    'signature-invalid manifest.sig',
  ]);
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
