// Where quotes of the reading stand in the text as it is drawn.
import type { SoughtQuote } from '@/lib/core/evidence/page-dialogue';

/** The same words may stand on a page several times, hidden the first time. */
const OCCURRENCE_LIMIT = 5;

/** Quotes are compared without white space: this text and the reading's text may differ in nothing else. */
export function* findQuotes(
  text: string,
  quotes: readonly SoughtQuote[],
): Generator<{ quote: SoughtQuote; start: number; end: number }> {
  const at: number[] = [];
  let dense = '';
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charAt(index);
    if (/\s/.test(unit)) continue;
    at.push(index);
    dense += unit;
  }
  for (const quote of quotes) {
    const wanted = quote.text.replace(/\s+/g, '');
    if (wanted === '') continue;
    let found = dense.indexOf(wanted);
    for (let count = 0; found >= 0 && count < OCCURRENCE_LIMIT; count += 1) {
      yield { quote, start: at[found] ?? 0, end: (at[found + wanted.length - 1] ?? 0) + 1 };
      found = dense.indexOf(wanted, found + wanted.length);
    }
  }
}
