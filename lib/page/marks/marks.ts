// The marks of one frame: which spans are marked, where they are now, and what was clicked. They follow a page that
// renders itself anew, a bounded number of times.
import { isSpanInPlace, type ReadPage, rangeForSpan, relocateSpan, type TextMap } from '../read';
import { type MarkGroup, setFlash, setHighlights } from './highlights';

/** A page that keeps throwing our marks away keeps them. */
export const FOLLOW_LIMIT = 24;
const FOLLOW_PAUSE_MS = 250;
const FLASH_MS = 1800;

export interface MarkSpan {
  group: MarkGroup;
  start: number;
  end: number;
}

interface PlacedMark {
  span: MarkSpan;
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
  let cancelFollow: (() => void) | null = null;
  let cancelFlash = (): void => {};
  const observer = new MutationObserver(() => {
    if (cancelFollow === null) cancelFollow = ports.after(FOLLOW_PAUSE_MS, follow);
  });

  const draw = (): void => {
    const groups: Record<MarkGroup, Range[]> = { refund: [], renewal: [], risk: [] };
    if (shown) for (const { span, ranges } of placed) groups[span.group].push(...ranges);
    setHighlights(groups);
  };

  const watch = (): void => {
    observer.disconnect();
    if (placed.length === 0 || !shown || follows >= FOLLOW_LIMIT) return;
    observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true });
  };

  const follow = (): void => {
    cancelFollow = null;
    const now = map;
    if (now === null || placed.every(({ span }) => isSpanInPlace(now, span.start, span.end))) return;
    follows += 1;
    void ports.read().then((read) => {
      if (read === null || map !== now) return;
      map = read.map;
      placed = placed.flatMap(({ span }) => {
        const found = relocateSpan(now.text, span.start, span.end, read.map.text);
        // Its words are gone for now; the inspector's next reading says whether for good.
        if (found === null) return { span, ranges: [] };
        return { span: { ...span, ...found }, ranges: rangeForSpan(read.map, found.start, found.end) };
      });
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
      placed = spans.map((span) => ({ span, ranges: rangeForSpan(newMap, span.start, span.end) }));
      draw();
      watch();
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
