// The one element whose scrolling shows the whole of what the person looks at: the document, or an inner container
// where the body is held still (a dialog, an app frame with overflow: hidden).
import type { Position } from '@/lib/core/evidence/page-dialogue';

export type Frame = { left: number; top: number; width: number; height: number };

export type Scroller = {
  kind: 'document' | 'element';
  element: HTMLElement;
  /** Visible area of the scrolling content inside the view, CSS pixels. */
  frame(): Frame;
  /** From the content's left and upper edge, whichever way its text runs. */
  position(): Position;
  contentWidth(): number;
  contentHeight(): number;
  scrollTo(to: Position): void;
};

/** An inner container smaller than this share of the view is a detail, not what the page is about. */
const LEAST_VIEW_SHARE = 0.25;

export function findMainScroller(page: Document): Scroller {
  const inner = findInnerScroller(page);
  return inner ? createElementScroller(inner) : createDocumentScroller(page);
}

/** The innermost thing that scrolls what `element` stands in: a container, or the document. */
export function findScrollerAround(element: Element): Scroller {
  const page = element.ownerDocument;
  for (let at = parentOf(element); at; at = parentOf(at)) {
    if (at !== page.scrollingElement && at !== page.body && canScrollDown(at))
      return createElementScroller(at);
  }
  return createDocumentScroller(page);
}

/** The element around, out of a shadow tree too. */
export function parentOf(element: Element): Element | null {
  const root = element.getRootNode();
  return element.parentElement ?? (root instanceof ShadowRoot ? root.host : null);
}

/** True for an element that the person can scroll down. */
export function canScrollDown(element: Element): element is HTMLElement {
  if (!(element instanceof HTMLElement) || element.scrollHeight <= element.clientHeight + 1) return false;
  if (element.clientHeight < 40) return false;
  const { overflowY } = getComputedStyle(element);
  return overflowY === 'auto' || overflowY === 'scroll' || overflowY === 'overlay';
}

/** All elements of the document, those in open shadow roots included. */
export function* allElements(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* allElements(element.shadowRoot);
  }
}

function findInnerScroller(page: Document): HTMLElement | null {
  const documentMoves = documentCanScroll(page);
  const viewArea = innerWidth * innerHeight;
  let best: HTMLElement | null = null;
  let bestArea = viewArea * LEAST_VIEW_SHARE;
  for (const element of allElements(page)) {
    if (element === page.scrollingElement || element === page.body || !canScrollDown(element)) continue;
    // While the document itself scrolls, only what lies over it (a dialog) may take its place.
    if (documentMoves && !coversView(element)) continue;
    const area = visibleArea(element.getBoundingClientRect());
    if (area >= bestArea && isOnTop(element)) {
      best = element;
      bestArea = area;
    }
  }
  return best;
}

function documentCanScroll(page: Document): boolean {
  const root = page.documentElement;
  if (root.scrollHeight <= root.clientHeight + 1) return false;
  const held = (element: Element | null) =>
    element !== null && /hidden|clip/.test(getComputedStyle(element).overflowY);
  // The body's overflow is handed to the view only while the root's own is visible.
  return !held(root) && !(getComputedStyle(root).overflowY === 'visible' && held(page.body));
}

function coversView(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLDialogElement && at.open) return true;
    if (getComputedStyle(at).position === 'fixed') return true;
  }
  return false;
}

function isOnTop(element: HTMLElement): boolean {
  const rect = element.getBoundingClientRect();
  const x = Math.min(Math.max(rect.left + rect.width / 2, 0), innerWidth - 1);
  const y = Math.min(Math.max(rect.top + rect.height / 2, 0), innerHeight - 1);
  const root = element.getRootNode();
  const hit = (root instanceof ShadowRoot ? root : element.ownerDocument).elementFromPoint(x, y);
  return hit !== null && (element.contains(hit) || hit.contains(element));
}

function visibleArea(rect: DOMRect): number {
  const width = Math.min(rect.right, innerWidth) - Math.max(rect.left, 0);
  const height = Math.min(rect.bottom, innerHeight) - Math.max(rect.top, 0);
  return Math.max(0, width) * Math.max(0, height);
}

function createDocumentScroller(page: Document): Scroller {
  const element = (page.scrollingElement ?? page.documentElement) as HTMLElement;
  const root = page.documentElement;
  const isWide = () => canScrollSideways(page);
  return {
    kind: 'document',
    element,
    frame: () => ({
      left: 0,
      top: 0,
      // Beside a page that is wider than the view, a scroll bar at the right is no part of it.
      width: isWide() ? root.clientWidth : innerWidth,
      height: root.clientHeight || innerHeight,
    }),
    position: () => ({ left: Math.max(0, scrollX - leastLeft(element)), top: Math.max(0, scrollY) }),
    contentWidth: () => (isWide() ? element.scrollWidth : innerWidth),
    contentHeight: () => Math.max(element.scrollHeight, root.clientHeight),
    scrollTo: ({ left, top }) => scrollTo({ left: left + leastLeft(element), top, behavior: 'instant' }),
  };
}

export function createElementScroller(element: HTMLElement): Scroller {
  return {
    kind: 'element',
    element,
    frame() {
      const rect = element.getBoundingClientRect();
      const left = Math.max(0, rect.left + element.clientLeft);
      const top = Math.max(0, rect.top + element.clientTop);
      const right = Math.min(innerWidth, rect.left + element.clientLeft + element.clientWidth);
      const bottom = Math.min(innerHeight, rect.top + element.clientTop + element.clientHeight);
      return { left, top, width: Math.max(1, right - left), height: Math.max(1, bottom - top) };
    },
    position: () => ({
      left: Math.max(0, element.scrollLeft - leastLeft(element)),
      top: Math.max(0, element.scrollTop),
    }),
    contentWidth: () => element.scrollWidth,
    contentHeight: () => element.scrollHeight,
    scrollTo: ({ left, top }) =>
      element.scrollTo({ left: left + leastLeft(element), top, behavior: 'instant' }),
  };
}

/** Whether a person can move the document sideways: what a page hides at its side is not for them to see. */
export function canScrollSideways(page: Document): boolean {
  const root = page.documentElement;
  if (root.scrollWidth <= root.clientWidth + 1) return false;
  const held = (element: Element | null) =>
    element !== null && /hidden|clip/.test(getComputedStyle(element).overflowX);
  return !held(root) && !(getComputedStyle(root).overflowX === 'visible' && held(page.body));
}

/** Where text runs from right to left, scrolling begins at 0 and goes below it. */
function leastLeft(element: HTMLElement): number {
  const isMirrored = getComputedStyle(element).direction === 'rtl';
  return isMirrored ? Math.min(0, element.clientWidth - element.scrollWidth) : 0;
}
