// Whether a page shows the same everywhere at once, so that a browser may draw what is not scrolled to.
import { allElements } from './scroller';

/** A few things move on any page: a clock, a banner. */
const MOVES_LIMIT = 8;

/** Watches from now on for rows that are taken away or put elsewhere while one scrolls. */
export function watchRows(page: Document): { stayed(): boolean } {
  let removed = 0;
  const moved = new Set<Node>();
  const note = (records: readonly MutationRecord[]) => {
    for (const { type, target, removedNodes } of records) {
      if (type === 'attributes') moved.add(target);
      else removed += [...removedNodes].filter((node) => node.nodeType === Node.ELEMENT_NODE).length;
    }
  };
  const observer = new MutationObserver(note);
  observer.observe(page, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
  return {
    stayed() {
      note(observer.takeRecords());
      observer.disconnect();
      return removed === 0 && moved.size < MOVES_LIMIT;
    },
  };
}

/** False where parts of the page are drawn only while they are in the view. */
export function isDrawnAlways(page: Document): boolean {
  for (const element of allElements(page)) {
    if (getComputedStyle(element).getPropertyValue('content-visibility') === 'auto') return false;
  }
  return true;
}
