// Labels by place, for documents whose text is not ours to carry: offsets in the document's text in Unicode's
// compatibility form (NFKC) with all white space removed, the way the corpus's own score reads `start` and `end`.
import { z } from 'zod';
import { clauseKindSchema, clauseParamsSchema } from '@/lib/core/clauses/types';

const offsetSchema = z.int().min(0);

export const placedDocumentSchema = z.strictObject({
  file: z.string(),
  aside: z.boolean(),
  /** The stretches that were read, where not all of it was. */
  parts: z.array(z.tuple([offsetSchema, offsetSchema])).optional(),
  clauses: z.array(
    z.strictObject({
      kind: clauseKindSchema,
      start: offsetSchema,
      end: offsetSchema,
      params: clauseParamsSchema.optional(),
    }),
  ),
});

/** A text as labels by place count in it, and as the score compares quotes. */
export function bareText(text: string): string {
  return text.normalize('NFKC').replace(/\s+/g, '');
}

/**
 * A function from places (half-open) to the text that stands there, whole characters as a reader sees them; it throws
 * where the text is shorter.
 */
export function createPlaceReader(text: string): (start: number, end: number) => string {
  // What character i of the bare text came from. By what a reader sees as one character: normalising by code point
  // would tear a letter from its accent.
  const origin: { from: number; to: number }[] = [];
  for (const { segment, index } of new Intl.Segmenter().segment(text)) {
    const { length } = bareText(segment);
    for (let at = 0; at < length; at += 1) origin.push({ from: index, to: index + segment.length });
  }
  return (start, end) => {
    const [first, last] = [origin[start], origin[end - 1]];
    if (start >= end || !first || !last) throw new Error(`no text at ${start}–${end} of ${origin.length}`);
    return text.slice(first.from, last.to);
  };
}
