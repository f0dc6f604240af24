// The chain of records of one installation: each entry holds the hash of the one before. A deleted record leaves its
// entry with the day of deletion, so that the chain stays whole and the gap is plain to see.
import { z } from 'zod';
import { sha256Schema } from './types';

export const chainEntrySchema = z.object({
  /** 1, 2, 3 … without gaps. */
  seq: z.int().positive(),
  id: z.uuid(),
  /** SHA-256 of the record's canonical JSON. */
  sha256: sha256Schema,
  previous: sha256Schema.nullable(),
  capturedAt: z.iso.datetime(),
  deletedAt: z.iso.datetime().optional(),
});
export type ChainEntry = z.infer<typeof chainEntrySchema>;

/** The first place where the chain does not hold, or null when it holds from its first entry to its last. */
export function findChainBreak(entries: readonly ChainEntry[]): { seq: number; reason: string } | null {
  let before: ChainEntry | null = null;
  for (const [index, entry] of entries.entries()) {
    if (entry.seq !== index + 1) return { seq: entry.seq, reason: `expected number ${index + 1}` };
    if (entry.previous !== (before?.sha256 ?? null)) {
      return { seq: entry.seq, reason: 'does not hold the hash of the entry before it' };
    }
    before = entry;
  }
  return null;
}
