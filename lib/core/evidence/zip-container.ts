// The zip a bundle travels in, written in exactly one way: entries stored, fixed order, fixed time. Because there is
// only one way, a changed byte anywhere in the container shows when it is written again from its own entries.
import { strFromU8, strToU8, unzipSync } from 'fflate';

export type BundleEntry = { name: string; bytes: Uint8Array };

/** 1980-01-01 00:00 in the format of MS-DOS, the earliest a zip can say. */
const FIXED_DATE = 0x21;
const VERSION = 20;
const LOCAL_HEADER_SIZE = 30;
const CENTRAL_HEADER_SIZE = 46;
const END_SIZE = 22;
/** Without the 64-bit extension a zip holds this much. */
export const ZIP_LIMIT_BYTES = 0xffff_fffe;

export type ZipWriter = {
  /** The bytes that this entry adds to the zip, to be appended in the order of the calls. */
  add(entry: BundleEntry): Uint8Array[];
  end(): Uint8Array[];
};

/** Writes entry by entry, so that only one needs to be in memory. Throws beyond ZIP_LIMIT_BYTES. */
export function createZipWriter(): ZipWriter {
  const central: Uint8Array[] = [];
  let offset = 0;
  let count = 0;
  return {
    add({ name, bytes }) {
      const title = strToU8(name);
      const crc = crc32(bytes);
      const local = new Uint8Array(LOCAL_HEADER_SIZE + title.length);
      const view = new DataView(local.buffer);
      view.setUint32(0, 0x04034b50, true);
      writeCommon(view, 4, crc, bytes.length, title.length);
      local.set(title, LOCAL_HEADER_SIZE);

      const header = new Uint8Array(CENTRAL_HEADER_SIZE + title.length);
      const entry = new DataView(header.buffer);
      entry.setUint32(0, 0x02014b50, true);
      entry.setUint16(4, VERSION, true);
      writeCommon(entry, 6, crc, bytes.length, title.length);
      entry.setUint32(42, offset, true);
      header.set(title, CENTRAL_HEADER_SIZE);
      central.push(header);

      offset += local.length + bytes.length;
      count += 1;
      if (offset > ZIP_LIMIT_BYTES) throw new RangeError('bundle larger than a zip can hold');
      return [local, bytes];
    },
    end() {
      const size = central.reduce((total, header) => total + header.length, 0);
      const end = new Uint8Array(END_SIZE);
      const view = new DataView(end.buffer);
      view.setUint32(0, 0x06054b50, true);
      view.setUint16(8, count, true);
      view.setUint16(10, count, true);
      view.setUint32(12, size, true);
      view.setUint32(16, offset, true);
      return [...central, end];
    },
  };
}

export function writeZip(entries: readonly BundleEntry[]): Uint8Array {
  const writer = createZipWriter();
  const chunks = [...entries.flatMap((entry) => writer.add(entry)), ...writer.end()];
  const whole = new Uint8Array(chunks.reduce((total, chunk) => total + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}

export type ZipTrouble = 'zip-unreadable' | 'zip-repacked' | 'zip-sizes-false';

/**
 * The entries of a zip in the order of its directory. Ours are stored, never compressed: a compressed one was packed by
 * somebody else and is not unpacked, so that no small file can fill the memory. Nor can one that claims to be larger
 * than it is, or whose entries lie over one another.
 */
export function openZip(
  zip: Uint8Array,
): { ok: true; entries: BundleEntry[] } | { ok: false; code: ZipTrouble } {
  let trouble: ZipTrouble = 'zip-unreadable';
  let total = 0;
  const names: string[] = [];
  try {
    const found = unzipSync(zip, {
      filter: ({ name, size, originalSize, compression }) => {
        total += originalSize;
        if (compression !== 0) trouble = 'zip-repacked';
        else if (size !== originalSize || total > zip.length) trouble = 'zip-sizes-false';
        else return names.push(name) > 0;
        throw new RangeError(trouble);
      },
    });
    const entries: BundleEntry[] = [];
    for (const name of names) {
      const bytes = found[name];
      if (bytes) entries.push({ name, bytes });
    }
    return { ok: true, entries };
  } catch {
    return { ok: false, code: trouble };
  }
}

/** The entries of a zip that openZip opens, else null. */
export function readZip(zip: Uint8Array): BundleEntry[] | null {
  const opened = openZip(zip);
  return opened.ok ? opened.entries : null;
}

/** Offset of the first byte in which the zip differs from how its entries are written, or null. */
export function findContainerChange(zip: Uint8Array, entries: readonly BundleEntry[]): number | null {
  const again = writeZip(entries);
  const shorter = Math.min(zip.length, again.length);
  for (let at = 0; at < shorter; at += 1) if (zip[at] !== again[at]) return at;
  return zip.length === again.length ? null : shorter;
}

/** Name of the entry whose local part holds the byte at `offset`, or null for the directory behind them. */
export function entryAt(entries: readonly BundleEntry[], offset: number): string | null {
  let end = 0;
  for (const { name, bytes } of entries) {
    end += LOCAL_HEADER_SIZE + strToU8(name).length + bytes.length;
    if (offset < end) return name;
  }
  return null;
}

export function bytesToText(bytes: Uint8Array): string {
  return strFromU8(bytes);
}

export function textToBytes(text: string): Uint8Array {
  return strToU8(text);
}

function writeCommon(view: DataView, at: number, crc: number, size: number, nameLength: number): void {
  view.setUint16(at, VERSION, true);
  view.setUint16(at + 8, FIXED_DATE, true);
  view.setUint32(at + 10, crc, true);
  view.setUint32(at + 14, size, true);
  view.setUint32(at + 18, size, true);
  view.setUint16(at + 22, nameLength, true);
}

const CRC_TABLE = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? 0xedb88320 ^ (value >>> 1) : value >>> 1;
  return value >>> 0;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return (crc ^ 0xffffffff) >>> 0;
}
