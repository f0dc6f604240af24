// Fixed and sticky elements, each to appear once in the whole picture: what stands fixed at the top in the first tile,
// what stands fixed in the lower half in the last one, what sticks at its natural place.
import { allElements, type Scroller } from './scroller';
import type { StyleLedger } from './style-ledger';

type Pinned = HTMLElement | SVGElement;

export type PinnedElements = {
  /** Bring pinned elements into the state that this tile shall show. */
  arrange(tile: { first: boolean; last: boolean }): void;
};

export function createPinnedElements(
  page: Document,
  scroller: Scroller,
  ledger: StyleLedger,
): PinnedElements {
  const startPosition = new WeakMap<Element, string>();
  const lower = new WeakSet<Element>();
  const hidden = new Set<Pinned>();
  let startHeight = scroller.contentHeight();
  let started = false;

  const hide = (element: Pinned) => {
    hidden.add(element);
    // A transition on `all` would keep the element visible for its duration.
    ledger.set(element, 'transition', 'none');
    ledger.set(element, 'visibility', 'hidden');
    for (const child of element.querySelectorAll<Pinned>('*')) {
      if (getComputedStyle(child).visibility !== 'visible') continue;
      ledger.set(child, 'transition', 'none');
      ledger.set(child, 'visibility', 'hidden');
    }
  };
  const show = (element: Pinned) => {
    hidden.delete(element);
    for (const each of [element, ...element.querySelectorAll<Pinned>('*')]) {
      ledger.unset(each, 'visibility');
      ledger.unset(each, 'transition');
    }
  };

  // An element that left the flow when it became fixed (a header with a class set on scrolling) took its height away
  // from the page: everything below would be stitched too high. It goes back to where it stood at the start.
  const returnToFlow = (element: Pinned, position: string): boolean => {
    if (startHeight - scroller.contentHeight() <= 1) return false;
    ledger.set(element, 'position', position);
    ledger.set(element, 'top', 'auto');
    ledger.set(element, 'bottom', 'auto');
    if (Math.abs(startHeight - scroller.contentHeight()) <= 1) return true;
    for (const property of ['position', 'top', 'bottom']) ledger.unset(element, property);
    return false;
  };

  return {
    arrange({ first, last }) {
      if (!started) startHeight = scroller.contentHeight();
      const fixed: Pinned[] = [];
      for (const element of allElements(page)) {
        const { position } = getComputedStyle(element);
        if (!started) startPosition.set(element, position);
        if (!isStyled(element)) continue;
        // Without an inset a sticky element stays where it belongs; its box, and that of its children, is the same.
        if (position === 'sticky') {
          ledger.set(element, 'top', 'auto');
          ledger.set(element, 'bottom', 'auto');
        }
        if (position === 'fixed' && !element.contains(scroller.element) && !isHeldByAncestor(element)) {
          fixed.push(element);
          if (!started && standsInLowerHalf(element)) lower.add(element);
        }
      }
      started = true;
      for (const element of fixed) {
        const before = startPosition.get(element);
        const shown =
          before === 'fixed' && ((first && (last || !lower.has(element))) || (last && lower.has(element)));
        if (shown) {
          if (hidden.has(element)) show(element);
        } else if (before === undefined || before === 'fixed' || !returnToFlow(element, before))
          hide(element);
      }
    },
  };
}

function isStyled(element: Element): element is Pinned {
  return element instanceof HTMLElement || element instanceof SVGElement;
}

/** A fixed element below a transformed ancestor scrolls with it like any other content. */
function isHeldByAncestor(element: Element): boolean {
  for (let at = element.parentElement; at; at = at.parentElement) {
    const style = getComputedStyle(at);
    if (style.transform !== 'none' || style.perspective !== 'none' || style.filter !== 'none') return true;
    if (/transform|perspective|filter/.test(style.willChange)) return true;
    if (/paint|layout|strict|content/.test(style.contain)) return true;
  }
  return false;
}

function standsInLowerHalf(element: Element): boolean {
  const rect = element.getBoundingClientRect();
  return rect.height < innerHeight / 2 && rect.top + rect.height / 2 > innerHeight / 2;
}
