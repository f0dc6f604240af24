// Cuts a block into sentences. A sentence ends at 。；！？ or at a full stop, ! or ? that is followed by a space or the
// block's end and is no abbreviation, number or list mark. Semicolons end one too: in agreements they part rules.
import type { Span } from './page-text';

/** Longer sentences are cut at the next comma or space, so that no rule ever sees more. */
export const SENTENCE_LIMIT_CHARS = 480;

const HARD_END = new Set(['。', '；', ';', '！', '？', '!', '?', '｡']);
const CLOSING = new Set(['"', "'", '”', '’', '」', '』', ')', '）', ']', '】']);
const ABBREVIATION =
  /(?:^|[\s(])(?:e\.g|i\.e|etc|inc|ltd|co|corp|no|nos|vs|mr|mrs|ms|dr|st|u\.s|u\.k|a\.m|p\.m|art|sec|approx|[a-z])$/i;

/** Sentences of `text` between `from` and `to`, trimmed, never empty; offsets index `text`. */
export function splitSentences(text: string, from = 0, to = text.length): Span[] {
  const spans: Span[] = [];
  let start = from;
  for (let at = from; at < to; at += 1) {
    const char = text[at] as string;
    const ends = HARD_END.has(char) || (char === '.' && isFullStop(text, start, at, to));
    const tooLong =
      at - start >= SENTENCE_LIMIT_CHARS &&
      (char === '，' || char === ',' || char === ' ' || at - start >= 2 * SENTENCE_LIMIT_CHARS);
    if (!ends && !tooLong) continue;
    let end = at + 1;
    while (end < to && (CLOSING.has(text[end] as string) || HARD_END.has(text[end] as string))) end += 1;
    push(spans, text, start, end);
    start = end;
    at = end - 1;
  }
  push(spans, text, start, to);
  return spans;
}

function isFullStop(text: string, start: number, at: number, to: number): boolean {
  const next = at + 1 < to ? (text[at + 1] as string) : ' ';
  if (!/[\s"”’')\]]/.test(next) && !/[\u3400-\u9fff]/.test(next)) return false;
  if (/^\s*(?:\d{1,2}|[a-z]|[ivx]{1,4}|\d{1,2}(?:\.\d{1,2}){1,3})$/i.test(text.slice(start, at)))
    return false;
  return !ABBREVIATION.test(text.slice(Math.max(start, at - 8), at));
}

function push(spans: Span[], text: string, start: number, end: number): void {
  let first = start;
  let last = end;
  while (first < last && /\s/.test(text[first] as string)) first += 1;
  while (last > first && /\s/.test(text[last - 1] as string)) last -= 1;
  if (last > first) spans.push({ start: first, end: last });
}
