// Zips made to harm whoever opens them, each with the fault that must be named. Used on our verifier and on the page of
// a bundle.
import { zipSync } from 'fflate';
import { type BundleEntry, bytesToText, textToBytes, writeZip } from '@/lib/core/evidence/zip-container';
import { createSampleBundle } from './evidence-samples';

export type HostileZip = {
  name: string;
  zip: Uint8Array;
  /** Code and file as verifyZip names them. */
  fault: string;
  /** Key of the words in the bundle's own page. */
  words: string;
};

const UNSAFE = ['../../x.txt', '/etc/x.txt', 'a/../../b.txt', 'C:\\x.txt', 'a//b.txt', 'a\u0000b'];
const BOMB_BYTES = 64 * 1024 * 1024;

export async function createHostileZips(): Promise<HostileZip[]> {
  const entries = await createSampleBundle();
  const zip = writeZip(entries);
  const replaced = (name: string, text: string) =>
    writeZip(entries.map((entry) => (entry.name === name ? { name, bytes: textToBytes(text) } : entry)));
  const manifest = JSON.parse(bytesToText(bytesOf(entries, 'manifest.json'))) as object;
  return [
    {
      name: 'a bomb: zeros packed a thousandfold',
      zip: zipSync({ 'manifest.json': new Uint8Array(BOMB_BYTES) }, { level: 9 }),
      fault: 'zip-repacked ',
      words: 'repacked',
    },
    {
      name: 'an entry that claims four gigabytes',
      zip: claim(zip, 0xffff_fff0),
      fault: 'zip-sizes-false ',
      words: 'sizes',
    },
    {
      name: 'a thousand entries over the same bytes',
      zip: pileUp(),
      fault: 'zip-sizes-false ',
      words: 'sizes',
    },
    {
      name: 'a page that is no zip',
      zip: textToBytes('<html>not found</html>'),
      fault: 'zip-unreadable ',
      words: 'notZip',
    },
    { name: 'half a download', zip: zip.slice(0, zip.length / 2), fault: 'zip-unreadable ', words: 'notZip' },
    ...UNSAFE.map((name) => ({
      name: `a file named ${JSON.stringify(name)}`,
      zip: writeZip([...entries, { name, bytes: Uint8Array.of(1) }]),
      fault: `name-unsafe ${name}`,
      words: 'unsafe',
    })),
    {
      name: 'the same name twice',
      zip: writeZip([...entries, { name: 'page.txt', bytes: Uint8Array.of(1) }]),
      fault: 'duplicate-file page.txt',
      words: 'duplicate',
    },
    {
      name: 'a manifest cut in the middle',
      zip: replaced('manifest.json', '{"format":1,"id":"3f1c'),
      fault: 'manifest-malformed manifest.json',
      words: 'malformed',
    },
    {
      name: 'a manifest of brackets without end',
      zip: replaced('manifest.json', '['.repeat(200_000)),
      fault: 'manifest-malformed manifest.json',
      words: 'malformed',
    },
    {
      name: 'a manifest of another shape',
      zip: replaced('manifest.json', '{"format":1,"files":"all"}'),
      fault: 'manifest-malformed manifest.json',
      words: 'malformed',
    },
    {
      name: 'a format of the future',
      zip: replaced('manifest.json', JSON.stringify({ ...manifest, format: 2 })),
      fault: 'format-unknown manifest.json',
      words: 'newer',
    },
    {
      name: 'a chain that is no list',
      zip: replaced('chain.json', '{"seq":1'),
      fault: 'chain-broken chain.json',
      words: 'chainBroken',
    },
    {
      name: 'sums in other words',
      zip: replaced('SHA256SUMS', 'all files are fine\n'),
      fault: 'sums-malformed SHA256SUMS',
      words: 'malformed',
    },
  ];
}

function bytesOf(entries: readonly BundleEntry[], name: string): Uint8Array {
  return entries.find((entry) => entry.name === name)?.bytes ?? new Uint8Array();
}

/** Sets the sizes of the first entry in the directory. */
function claim(zip: Uint8Array, size: number): Uint8Array {
  const claimed = Uint8Array.from(zip);
  const view = new DataView(claimed.buffer);
  const directory = view.getUint32(claimed.length - 6, true);
  view.setUint32(directory + 20, size, true);
  view.setUint32(directory + 24, size, true);
  return claimed;
}

/** One file of 64 KB, and a directory that names its bytes a thousand times. */
function pileUp(): Uint8Array {
  const zip = writeZip([{ name: 'page-1.png', bytes: new Uint8Array(65_536) }]);
  const end = zip.length - 22;
  const start = new DataView(zip.buffer).getUint32(end + 16, true);
  const header = Buffer.from(zip.subarray(start, end));
  const piled = Buffer.concat([
    zip.subarray(0, start),
    ...Array<Buffer>(1_000).fill(header),
    zip.subarray(end),
  ]);
  const at = piled.length - 22;
  piled.writeUInt16LE(1_000, at + 8);
  piled.writeUInt16LE(1_000, at + 10);
  piled.writeUInt32LE(header.length * 1_000, at + 12);
  return Uint8Array.from(piled);
}
