// What a picture of this page cannot contain, found before it is taken, so that the record can say it.
import type { NotCaptured } from '@/lib/core/evidence/types';
import { allElements, canScrollDown, canScrollSideways, type Scroller } from './scroller';

const LIST_LIMIT = 20;

type Shown = {
  scroller: Scroller;
  /** The picture goes on where the view ends. */
  isWhole: boolean;
  /** Whether what stands there in the view is in the picture. */
  holds(rect: DOMRectReadOnly): boolean;
};

export function listOmissions(page: Document, { scroller, isWhole, holds }: Shown): NotCaptured[] {
  const found: NotCaptured[] = [];
  const { element } = scroller;
  const beside = element.scrollWidth - element.clientWidth;
  // A document is stitched sideways too; in an inner container that would leave its surroundings nowhere to be.
  if (beside > 1 && !(isWhole && scroller.kind === 'document') && canGoSideways(page, scroller)) {
    found.push({ what: 'wide-page', detail: `${beside} px to the right` });
  }
  for (const element of allElements(page)) {
    if (found.length >= LIST_LIMIT) break;
    const isShown = () => isSeen(element) && holds(element.getBoundingClientRect());
    if (element instanceof HTMLIFrameElement) {
      if (!isShown()) continue;
      const frame = describeFrame(element);
      if (frame) found.push(frame);
    } else if (element !== scroller.element && canScrollDown(element) && isShown()) {
      if (element === page.documentElement || element === page.body) continue;
      const hidden = element.scrollHeight - element.clientHeight;
      found.push({ what: 'inner-scroller', detail: `${nameOf(element)}: ${hidden} px below` });
    }
  }
  return found;
}

function canGoSideways(page: Document, { kind, element }: Scroller): boolean {
  return kind === 'document'
    ? canScrollSideways(page)
    : /auto|scroll/.test(getComputedStyle(element).overflowX);
}

/** The frame's pixels are in the picture; its text and what scrolls inside it are not ours to read. */
function describeFrame(frame: HTMLIFrameElement): NotCaptured | null {
  const inner = readFrame(frame);
  if (inner === null) return { what: 'cross-origin-frame', detail: originOf(frame.src) };
  const root = inner.documentElement;
  const below = root ? root.scrollHeight - root.clientHeight : 0;
  return below > 1 ? { what: 'inner-scroller', detail: `${nameOf(frame)}: ${below} px below` } : null;
}

/** The document of a frame of the same site, or null. */
export function readFrame(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

function originOf(address: string): string {
  // Only the origin: a frame's full address may carry the person's session.
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return 'unknown origin';
  }
}

function isSeen(element: Element): boolean {
  const rect = element.getBoundingClientRect();
  return rect.width > 20 && rect.height > 20 && getComputedStyle(element).visibility === 'visible';
}

function nameOf(element: Element): string {
  const id = element.id ? `#${element.id}` : '';
  const first = element.classList[0];
  return element.localName + (id || (first ? `.${first}` : ''));
}
