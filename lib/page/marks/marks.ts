// The marks of one frame: which spans are marked, where they are now, and what was clicked. They follow a page that
// renders itself anew, a bounded number of times.
import {
  findWords,
  isSpanInPlace,
  type ReadPage,
  rangeForSpan,
  type TextMap,
  type Words,
  wordsAt,
} from '../read';
import { type MarkGroup, setFlash, setHighlights } from './highlights';

/** A page that keeps throwing our marks away keeps them. */
export const FOLLOW_LIMIT = 24;
const FOLLOW_PAUSE_MS = 250;
/** On a page where something moves all the time (a clock) but never our words, the check comes ever more seldom. */
const LONGEST_PAUSE_MS = 4000;
const FLASH_MS = 1800;

export interface MarkSpan {
  group: MarkGroup;
  start: number;
  end: number;
}

interface PlacedMark {
  group: MarkGroup;
  /** The words with their surroundings, as first read: how they are found again. */
  words: Words;
  /** Where they are in the newest map; null while they are gone. */
  span: { start: number; end: number } | null;
  ranges: Range[];
}

export interface MarksPorts {
  /** Reads the page again, in slices; null when it cannot. */
  read(): Promise<ReadPage | null>;
  after(ms: number, run: () => void): () => void;
}

export interface Marks {
  /** Marks the spans of a reading; replaces what was marked. */
  set(map: TextMap, spans: readonly MarkSpan[]): void;
  /** Draws or hides without forgetting. */
  show(shown: boolean): void;
  /** Indexes into the spans given to `set` of the marks at a point of the view. */
  at(x: number, y: number): number[];
  /** Scrolls to the span and lets it flash. False when its words are not in this frame. */
  flash(start: number, end: number, quote: string): boolean;
  /** Takes every trace away. */
  clear(): void;
}

export function createMarks(document: Document, ports: MarksPorts): Marks {
  let map: TextMap | null = null;
  let placed: PlacedMark[] = [];
  let shown = true;
  let follows = 0;
  let pauseMs = FOLLOW_PAUSE_MS;
  let cancelFollow: (() => void) | null = null;
  let cancelFlash = (): void => {};
  const observer = new MutationObserver(() => {
    if (cancelFollow === null) cancelFollow = ports.after(pauseMs, follow);
  });

  const draw = (): void => {
    const groups: Record<MarkGroup, Range[]> = { refund: [], renewal: [], risk: [] };
    if (shown) for (const { group, ranges } of placed) groups[group].push(...ranges);
    setHighlights(groups);
  };

  const watch = (): void => {
    observer.disconnect();
    if (placed.length === 0 || !shown || follows >= FOLLOW_LIMIT) return;
    // The document itself: a page may take its root away, or put another in its place.
    observer.observe(document, { childList: true, characterData: true, subtree: true });
  };

  const follow = (): void => {
    cancelFollow = null;
    const now = map;
    if (now === null) return;
    if (placed.every(({ span }) => span !== null && isSpanInPlace(now, span.start, span.end))) {
      pauseMs = Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      return;
    }
    follows += 1;
    void ports.read().then((read) => {
      if (read === null || map !== now) return;
      map = read.map;
      placed = placed.map((mark) => placeAgain(mark, read.map));
      // Words that are gone may come back, or not: they are looked for ever more seldom.
      const isWhole = placed.every(({ span }) => span !== null);
      pauseMs = isWhole ? FOLLOW_PAUSE_MS : Math.min(pauseMs * 2, LONGEST_PAUSE_MS);
      draw();
      watch();
    });
  };

  const clear = (): void => {
    observer.disconnect();
    cancelFollow?.();
    cancelFollow = null;
    cancelFlash();
    placed = [];
    map = null;
    setFlash([]);
    draw();
  };

  return {
    set(newMap, spans) {
      map = newMap;
      // A new reading is the inspector's, whose looks are bounded; the bound on following counts from it.
      follows = 0;
      pauseMs = FOLLOW_PAUSE_MS;
      placed = spans.map((span) => placeMark(span, newMap));
      draw();
      watch();
      // The page may have changed while it was being read; no later change need come to tell us.
      const isWhole = placed.every(({ ranges }) => ranges.length > 0);
      if (!isWhole && cancelFollow === null) cancelFollow = ports.after(pauseMs, follow);
    },
    show(value) {
      shown = value;
      draw();
      watch();
    },
    at(x, y) {
      if (!shown) return [];
      return placed.flatMap(({ ranges }, index) =>
        ranges.some((range) => isOver(range, x, y)) ? [index] : [],
      );
    },
    flash(start, end, quote) {
      if (map === null) return false;
      const span = spanOf(map.text, start, end, quote);
      const ranges = span === null ? [] : rangeForSpan(map, span.start, span.end);
      const first = ranges[0];
      if (first === undefined) return false;
      unfold(first.startContainer);
      scrollTo(first);
      cancelFlash();
      setFlash(ranges);
      cancelFlash = ports.after(FLASH_MS, () => setFlash([]));
      return true;
    },
    clear,
  };
}

function placeMark({ group, start, end }: MarkSpan, map: TextMap): PlacedMark {
  return {
    group,
    words: wordsAt(map.text, start, end),
    span: { start, end },
    ranges: rangeForSpan(map, start, end),
  };
}

function placeAgain(mark: PlacedMark, map: TextMap): PlacedMark {
  const span = findWords(map.text, mark.words);
  return { ...mark, span, ranges: span === null ? [] : rangeForSpan(map, span.start, span.end) };
}

/** Offsets of a merged reading may belong to another frame; the quote decides. */
function spanOf(text: string, start: number, end: number, quote: string) {
  if (quote !== '' && text.slice(start, end) === quote) return { start, end };
  const at = quote === '' ? -1 : text.indexOf(quote);
  return at < 0 ? null : { start: at, end: at + quote.length };
}

function isOver(range: Range, x: number, y: number): boolean {
  for (const rect of range.getClientRects()) {
    if (x >= rect.left && x <= rect.right && y >= rect.top && y <= rect.bottom) return true;
  }
  return false;
}

/** Opens the closed <details> around it: the person asked to see these words, and this is what their click would do. */
function unfold(node: Node): void {
  for (let at = node.parentElement; at !== null; at = at.parentElement) {
    if (at.localName === 'details' && !at.hasAttribute('open')) (at as HTMLDetailsElement).open = true;
  }
}

function scrollTo(range: Range): void {
  const node = range.startContainer;
  const element = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  element?.scrollIntoView({ block: 'center', behavior: calm ? 'instant' : 'smooth' });
}
