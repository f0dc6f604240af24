// From a span of text to ranges in the document, and from a span of one reading to the same words in a later one.
import { type NodePiece, piecesForSpan, type TextMap } from './map';

const TEXT = 3;
/** Words around a quote that tell it from the same quote elsewhere. */
const CONTEXT_CHARS = 48;

/**
 * One range a text node, in text order; [] when any node is gone or says something else now. `quote` is checked
 * against the map's own text, so a span of another reading gives [] and never a wrong place.
 */
export function rangeForSpan(map: TextMap, start: number, end: number): Range[] {
  const ranges: Range[] = [];
  for (const piece of piecesForSpan(map, start, end)) {
    const range = rangeForPiece(map.document, piece);
    if (range === null) return [];
    ranges.push(range);
  }
  return ranges;
}

/** True while the nodes of the span are in the document and still say the same. */
export function isSpanInPlace(map: TextMap, start: number, end: number): boolean {
  const pieces = piecesForSpan(map, start, end);
  if (pieces.length === 0) return false;
  const wanted = map.text.slice(start, end).replace(/\s/g, '');
  let said = '';
  for (const { node, from, to } of pieces) {
    if (!node.isConnected) return false;
    said += node.nodeType === TEXT ? (node as Text).data.slice(from, to) : '';
  }
  // A field's value is no text node: its element being there must do.
  return said.replace(/\s/g, '') === wanted || pieces.some(({ node }) => node.nodeType !== TEXT);
}

function rangeForPiece(document: Document, { node, from, to }: NodePiece): Range | null {
  if (!node.isConnected) return null;
  const range = document.createRange();
  if (node.nodeType !== TEXT) {
    range.selectNode(node);
    return range;
  }
  if (to > (node as Text).data.length) return null;
  range.setStart(node, from);
  range.setEnd(node, to);
  return range;
}

/** A stretch of text with what stands around it. */
export interface Words {
  quote: string;
  before: string;
  after: string;
  near: number;
}

export function wordsAt(text: string, start: number, end: number): Words {
  return {
    quote: text.slice(start, end),
    before: text.slice(Math.max(0, start - CONTEXT_CHARS), start),
    after: text.slice(end, end + CONTEXT_CHARS),
    near: start,
  };
}

/**
 * Where the words stand in another text: the occurrence of the quote whose surroundings fit best, of equal ones the
 * nearest to where it stood. Null when the quote is not there.
 */
export function findWords(text: string, words: Words): { start: number; end: number } | null {
  const { quote, before, after, near } = words;
  if (quote === '') return null;
  let best: { at: number; score: number } | null = null;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    const fit =
      sharedTail(text.slice(Math.max(0, at - CONTEXT_CHARS), at), before) +
      sharedHead(text.slice(at + quote.length, at + quote.length + CONTEXT_CHARS), after);
    // Distance decides only between equal surroundings.
    const score = fit - Math.abs(at - near) / (text.length + 1);
    if (best === null || score > best.score) best = { at, score };
  }
  return best === null ? null : { start: best.at, end: best.at + quote.length };
}

function sharedTail(one: string, other: string): number {
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one.at(-1 - shared) === other.at(-1 - shared))
    shared += 1;
  return shared;
}

function sharedHead(one: string, other: string): number {
  let shared = 0;
  while (shared < Math.min(one.length, other.length) && one[shared] === other[shared]) shared += 1;
  return shared;
}
