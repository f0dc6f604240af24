// Where clauses, private data and unread frames stand in the view just now. The strings are looked for once and again
// after the page changed; only their rectangles are read at every tile.
import type { SoughtQuote, Spot } from '@/lib/core/evidence/page-dialogue';
import { findPrivateData } from '@/lib/core/evidence/private-data';
import { readFrame } from './omissions';
import { findQuotes } from './quotes';
import { allElements } from './scroller';
import { frameOffset, readLocatedText } from './text-runs';

/** `bottom`: how far down from the upper edge of the view the picture shows; CSS pixels. */
export type SpotFinder = { find(bottom: number): Spot[]; stop(): void };

type Known = { what: Spot['what']; kind: string; ref?: number; rects: () => Iterable<DOMRectReadOnly> };

/** `keep`: values that look private but are evidence. */
export function createSpotFinder(
  page: Document,
  quotes: readonly SoughtQuote[],
  keep: readonly string[],
): SpotFinder {
  let known: Known[] | null = null;
  const observer = new MutationObserver(() => {
    known = null;
  });
  observer.observe(page, { childList: true, subtree: true, characterData: true });
  return {
    find(bottom) {
      known ??= [...findTexts(page, quotes, keep), ...findFrames(page)];
      // What is typed into a field changes no node: fields are looked at anew every time.
      return [...known, ...findFields(page, keep)].flatMap((item) => toSpots(item, bottom));
    },
    stop: () => observer.disconnect(),
  };
}

function toSpots(item: Known, bottom: number): Spot[] {
  const spots: Spot[] = [];
  for (const rect of item.rects()) {
    if (rect.width < 1 || rect.height < 1) continue;
    // A quote that runs out of the view sideways is cut in the picture: it is not shown there.
    if (item.what !== 'private' && (rect.left < -1 || rect.right > innerWidth + 1)) continue;
    if (rect.bottom <= 0 || rect.top >= bottom || rect.right <= 0 || rect.left >= innerWidth) continue;
    const { left, top, width, height } = rect;
    const ref = item.ref === undefined ? {} : { ref: item.ref };
    spots.push({ what: item.what, kind: item.kind, ...ref, left, top, width, height });
  }
  return spots;
}

function* findTexts(
  page: Document,
  quotes: readonly SoughtQuote[],
  keep: readonly string[],
): Generator<Known> {
  const located = readLocatedText(page);
  for (const { kind, start, end } of findPrivateData(located.text, keep)) {
    yield { what: 'private', kind, rects: () => located.rects(start, end) };
  }
  for (const { quote, start, end } of findQuotes(located.text, quotes)) {
    const { what, kind, ref } = quote;
    yield { what, kind, ...(ref === undefined ? {} : { ref }), rects: () => located.rects(start, end) };
  }
}

/** What stands in an input is drawn by the browser and is in no text node: the whole field is the spot. */
function* findFields(page: Document, keep: readonly string[]): Generator<Known> {
  for (const { element, rect } of placedElements(page, 'input, textarea, select')) {
    const [found] = findPrivateData((element as HTMLInputElement).value, keep);
    if (found) yield { what: 'private', kind: found.kind, rects: () => [rect()] };
  }
}

function* findFrames(page: Document): Generator<Known> {
  for (const { element, rect } of placedElements(page, 'iframe, frame')) {
    if (readFrame(element as HTMLIFrameElement) === null) {
      yield { what: 'frame', kind: 'cross-origin', rects: () => [rect()] };
    }
  }
}

type Placed = { element: Element; rect(): DOMRectReadOnly };

/** Elements in the page, its open shadow roots and its frames of the same site, with their place in the top view. */
function* placedElements(
  page: Document,
  selector: string,
  offset: () => { x: number; y: number } = () => ({ x: 0, y: 0 }),
): Generator<Placed> {
  for (const element of allElements(page)) {
    const rect = () => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const { x, y } = offset();
      return new DOMRect(left + x, top + y, width, height);
    };
    if (element.matches(selector)) yield { element, rect };
    if (element.localName !== 'iframe') continue;
    const inner = readFrame(element as HTMLIFrameElement);
    if (inner) yield* placedElements(inner, selector, () => frameOffset(element as HTMLElement, offset()));
  }
}
