// The SHA256SUMS file: one line a file, as `sha256sum` writes and `sha256sum -c` reads.
import type { EvidenceFile } from './types';

export type Checksum = Pick<EvidenceFile, 'name' | 'sha256'>;

const CHECKSUM_LINE = /^([0-9a-f]{64}) {2}([\w][\w./-]*)$/;

export function createChecksums(files: readonly Checksum[]): string {
  return files.map((file) => `${file.sha256}  ${file.name}\n`).join('');
}

/** The lines of a SHA256SUMS file in order, or null when any of it is not exactly such a line. */
export function parseChecksums(text: string): Checksum[] | null {
  if (!text.endsWith('\n')) return null;
  const sums: Checksum[] = [];
  for (const line of text.slice(0, -1).split('\n')) {
    const [, sha256, name] = CHECKSUM_LINE.exec(line) ?? [];
    if (sha256 === undefined || name === undefined) return null;
    sums.push({ name, sha256 });
  }
  return sums;
}
