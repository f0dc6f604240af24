// Where clauses, private data and unread frames stand in the view just now. The strings are looked for once and again
// after the page changed; only their rectangles are read at every tile.
import type { Spot } from '@/lib/core/evidence/page-dialogue';
import { findPrivateData } from '@/lib/core/evidence/private-data';
import { readFrame } from './omissions';
import { allElements } from './scroller';
import { type LocatedText, readLocatedText } from './text-runs';

export type SpotFinder = { find(): Spot[]; stop(): void };

type Known = { what: Spot['what']; kind: string; ref?: number; rects: () => Iterable<DOMRectReadOnly> };

/** `quotes` are the clauses' quotes in the record's order; a spot's `ref` is the index of its quote. */
export function createSpotFinder(
  page: Document,
  quotes: readonly string[],
  keep: readonly string[],
): SpotFinder {
  let known: Known[] | null = null;
  const observer = new MutationObserver(() => {
    known = null;
  });
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  return {
    find() {
      known ??= [...findTexts(page, quotes, keep), ...findFields(page, keep), ...findFrames(page)];
      return known.flatMap(toSpots);
    },
    stop: () => observer.disconnect(),
  };
}

function toSpots(item: Known): Spot[] {
  const spots: Spot[] = [];
  for (const rect of item.rects()) {
    if (rect.width < 1 || rect.height < 1) continue;
    if (rect.bottom <= 0 || rect.top >= innerHeight || rect.right <= 0 || rect.left >= innerWidth) continue;
    const { left, top, width, height } = rect;
    const ref = item.ref === undefined ? {} : { ref: item.ref };
    spots.push({ what: item.what, kind: item.kind, ...ref, left, top, width, height });
  }
  return spots;
}

function* findTexts(page: Document, quotes: readonly string[], keep: readonly string[]): Generator<Known> {
  const located = readLocatedText(page);
  for (const { kind, start, end } of findPrivateData(located.text, keep)) {
    yield { what: 'private', kind, rects: () => located.rects(start, end) };
  }
  yield* findQuotes(located, quotes);
}

/** Quotes are compared without white space: this text and the reading's text may differ in nothing else. */
function* findQuotes(located: LocatedText, quotes: readonly string[]): Generator<Known> {
  const at: number[] = [];
  let text = '';
  for (let index = 0; index < located.text.length; index += 1) {
    const unit = located.text.charAt(index);
    if (/\s/.test(unit)) continue;
    at.push(index);
    text += unit;
  }
  for (const [ref, quote] of quotes.entries()) {
    const wanted = quote.replace(/\s+/g, '');
    const found = wanted === '' ? -1 : text.indexOf(wanted);
    if (found < 0) continue;
    const start = at[found] ?? 0;
    const end = (at[found + wanted.length - 1] ?? 0) + 1;
    yield { what: 'clause', kind: '', ref, rects: () => located.rects(start, end) };
  }
}

/** What stands in an input is drawn by the browser and is in no text node: the whole field is the spot. */
function* findFields(page: Document, keep: readonly string[]): Generator<Known> {
  for (const element of allElements(page)) {
    if (!(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement)) continue;
    const [found] = findPrivateData(element.value, keep);
    if (found) yield { what: 'private', kind: found.kind, rects: () => [element.getBoundingClientRect()] };
  }
}

function* findFrames(page: Document): Generator<Known> {
  for (const element of allElements(page)) {
    if (!(element instanceof HTMLIFrameElement) || readFrame(element) !== null) continue;
    yield { what: 'frame', kind: 'cross-origin', rects: () => [element.getBoundingClientRect()] };
  }
}
