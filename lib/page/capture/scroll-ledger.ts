// Where everything that a capture scrolls stood before: an inner box, what it stands in, the page, a frame's page.
import { readFrame } from './omissions';
import { parentOf } from './scroller';

export type ScrollLedger = {
  /** Remembers the positions of all that can scroll around an element, out of frames of the same site too. */
  keep(element: Element): void;
  restore(): void;
};

export function createScrollLedger(): ScrollLedger {
  const kept = new Map<Element, { left: number; top: number }>();
  const note = (element: Element | null) => {
    if (!element || kept.has(element)) return;
    kept.set(element, { left: element.scrollLeft, top: element.scrollTop });
  };
  return {
    keep(element) {
      for (let at: Element | null = element; at; at = frameAround(at)) {
        for (let around: Element | null = at; around; around = parentOf(around)) note(around);
        note(at.ownerDocument.scrollingElement);
      }
    },
    restore() {
      for (const [element, { left, top }] of kept) {
        if (element.scrollLeft === left && element.scrollTop === top) continue;
        element.scrollTo({ left, top, behavior: 'instant' });
      }
      kept.clear();
    },
  };
}

/** The element in the page around that shows the document of `element`. */
function frameAround(element: Element): Element | null {
  const view = element.ownerDocument.defaultView;
  const outer = view && view !== view.parent ? readOuter(view) : null;
  if (!outer) return null;
  return (
    [...outer.querySelectorAll('iframe')].find((one) => readFrame(one) === element.ownerDocument) ?? null
  );
}

function readOuter(view: Window): Document | null {
  try {
    return view.parent.document;
  } catch {
    return null;
  }
}
