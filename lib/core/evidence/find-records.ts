// Finds kept records by what a person remembers of them.
import type { EvidenceRecord } from './types';

/** Records that hold every one of the words, in any case: in title, address, facts, quotes, day or number. */
export function findRecords(records: readonly EvidenceRecord[], wanted: string): EvidenceRecord[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [...records];
  return records.filter((record) => {
    const text = fold(
      [
        record.title,
        record.url,
        record.id,
        record.capturedAt.slice(0, 10),
        ...(record.facts ?? []).map(({ quote }) => quote),
        ...record.clauses.map(({ quote }) => quote),
      ].join('\n'),
    );
    return words.every((word) => text.includes(word));
  });
}

/** Full-width signs and case are no difference to a person. */
function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}
