// Which words of a clause changed. For the desk alone: the library stays out of every other bundle.
import { diffWords } from 'diff';

export interface WordPart {
  text: string;
  change: 'same' | 'added' | 'removed';
}

/** The parts in order; those not added make up `before`, those not removed `after`. */
export function diffQuotes(before: string, after: string, language: string): WordPart[] {
  // Chinese words are found by the segmenter: without it a whole sentence would be one word.
  const intlSegmenter = new Intl.Segmenter(language, { granularity: 'word' });
  return diffWords(before, after, { intlSegmenter }).map(({ value, added, removed }) => ({
    text: value,
    change: added ? 'added' : removed ? 'removed' : 'same',
  }));
}
