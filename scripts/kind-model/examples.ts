// Labelled documents as examples for the kind model: each unit with the features it shows and the kinds it is labelled with.
import { createFeatureReader } from '@/lib/core/clauses/model/features';
import { CLAUSE_KINDS } from '@/lib/core/clauses/types';
import type { Language } from '@/lib/core/text/language';
import { extractUnits } from '@/lib/core/text/units';
import { bareText } from '../labelled/by-place';
import type { LabelledDocument } from '../labelled-documents';

export interface Example {
  /** Each feature once. */
  features: string[];
  /** Numbers of its kinds in CLAUSE_KINDS. */
  kinds: ReadonlySet<number>;
}

/** All units of the documents in `language`; units in another language are left out. */
export function createExamples(documents: readonly LabelledDocument[], language: Language): Example[] {
  const readFeatures = createFeatureReader(language);
  return documents.flatMap(({ page, clauses, parts }) => {
    const labels = clauses.map(({ kind, quote }) => ({
      kind: CLAUSE_KINDS.indexOf(kind),
      ...measure(quote),
    }));
    const read = parts?.map(bareText);
    return extractUnits(page).flatMap((unit) => {
      if (unit.lang !== language) return [];
      const own = measure(page.text.slice(unit.start, unit.end));
      if (read && !read.some((part) => part.includes(own.text))) return [];
      const features = new Set<string>();
      readFeatures(unit, {
        span: (prefix, text, start, end) => features.add(prefix + text.slice(start, end)),
        pair: (prefix, one, other) => features.add(prefix + String.fromCharCode(one, other)),
      });
      const kinds = labels.filter((label) => isSame(label, own)).map(({ kind }) => kind);
      return [{ features: [...features], kinds: new Set(kinds) }];
    });
  });
}

// As the score compares quotes: white space aside, half of the shorter one's shingles must stand in the longer one.
const SHINGLE_CHARS = 4;
const SHARED_LEAST = 0.5;

interface Measured {
  text: string;
  shingles: ReadonlySet<string>;
}

function measure(quote: string): Measured {
  const text = bareText(quote);
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE_CHARS <= text.length; at += 1)
    shingles.add(text.slice(at, at + SHINGLE_CHARS));
  if (text.length < SHINGLE_CHARS) shingles.add(text);
  return { text, shingles };
}

function isSame(a: Measured, b: Measured): boolean {
  const [short, long] = a.text.length <= b.text.length ? [a, b] : [b, a];
  if (short.text.length < SHINGLE_CHARS) return short.text === long.text;
  if (long.text.includes(short.text)) return true;
  let shared = 0;
  for (const shingle of short.shingles) if (long.shingles.has(shingle)) shared += 1;
  return shared >= SHARED_LEAST * short.shingles.size;
}
