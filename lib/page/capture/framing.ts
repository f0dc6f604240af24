// Which part of the page a capture shows, and what is scrolled for it.

import type { z } from 'zod';
import type { PageQuestions } from '@/lib/core/evidence/page-dialogue';
import { planFocus } from '@/lib/core/evidence/plan-focus';
import { type ChosenRegion, takeChosenRegion } from './chosen-region';
import { findQuotes } from './quotes';
import type { ScrollLedger } from './scroll-ledger';
import { allElements, type Frame, findMainScroller, findScrollerAround, type Scroller } from './scroller';
import { readLocatedText } from './text-runs';

export type Framing = {
  scroller: Scroller;
  /** True: nothing is scrolled nor hidden, the view is taken as the person has it. */
  still: boolean;
  cropped: boolean;
  /** In CSS pixels of the content (of the view while it is still). Read when everything has loaded. */
  area(): Frame;
};

type Wanted = Pick<z.output<PageQuestions['prepare']['request']>, 'mode' | 'clause'>;

const HEADINGS = 'h1, h2, h3, h4, h5, h6, [role=heading], legend, dt, summary, caption';

/** Null where what is wanted is not on the page or not to be seen. Scrolls a clause into view. */
export function chooseFraming(page: Document, wanted: Wanted, scrolls: ScrollLedger): Framing | null {
  if (wanted.mode === 'clause') return wanted.clause ? frameClause(page, wanted.clause, scrolls) : null;
  if (wanted.mode === 'region') {
    const region = takeChosenRegion();
    if (region) scrolls.keep(region.scroller.element);
    return region && frameRegion(page, region);
  }
  const scroller = findMainScroller(page);
  if (wanted.mode === 'visible') return createStill(scroller, viewBox);
  scrolls.keep(scroller.element);
  return {
    scroller,
    still: false,
    cropped: false,
    area: () => ({
      left: 0,
      top: 0,
      // An inner container goes on sideways only where its surroundings would stay behind.
      width: scroller.kind === 'document' ? scroller.contentWidth() : scroller.frame().width,
      height: scroller.contentHeight(),
    }),
  };
}

function frameClause(
  page: Document,
  { text, occurrence }: { text: string; occurrence: number },
  scrolls: ScrollLedger,
): Framing | null {
  const located = readLocatedText(page);
  const places = [...findQuotes(located.text, [{ what: 'clause', kind: '', text }])].flatMap(
    ({ start, end }) => {
      const element = located.elementAt(start);
      const rects = () => located.rects(start, end).filter(({ width, height }) => width > 0 && height > 0);
      return element && rects().length > 0 ? [{ element, rects }] : [];
    },
  );
  const place = places[occurrence] ?? places[0];
  if (!place) return null;
  const { element, rects } = place;
  scrolls.keep(element);
  // Through all that scrolls around it, frames too; the page may have asked for slow scrolling.
  element.scrollIntoView({ block: 'center', inline: 'nearest', behavior: 'instant' });
  if (element.ownerDocument !== page) return createStill(findMainScroller(page), viewBox);
  const scroller = findScrollerAround(element);
  bringIntoView(scroller);
  return {
    scroller,
    still: false,
    cropped: false,
    area() {
      const frame = scroller.frame();
      const offset = scroller.position().top - frame.top;
      const tops = rects().map(({ top }) => top + offset);
      const bottoms = rects().map(({ bottom }) => bottom + offset);
      const clause = { top: Math.min(...tops), height: Math.max(...bottoms) - Math.min(...tops) };
      const heading = headingAbove(element, scroller.element);
      const headingTop = heading ? heading.getBoundingClientRect().top + offset : null;
      const stretch = planFocus(clause, headingTop, {
        contentHeight: scroller.contentHeight(),
        frameHeight: frame.height,
      });
      return { left: scroller.position().left, width: frame.width, ...stretch };
    },
  };
}

function frameRegion(page: Document, { scroller, area }: ChosenRegion): Framing {
  const frame = scroller.frame();
  const { left, top } = scroller.position();
  const inView = { ...area, left: area.left - left + frame.left, top: area.top - top + frame.top };
  const isWithin =
    inView.left >= frame.left - 1 &&
    inView.top >= frame.top - 1 &&
    inView.left + area.width <= frame.left + frame.width + 1 &&
    inView.top + area.height <= frame.top + frame.height + 1;
  // Just as the person saw it when they marked it, with whatever lies over it.
  if (isWithin) return { ...createStill(findMainScroller(page), () => inView), cropped: true };
  bringIntoView(scroller);
  return { scroller, still: false, cropped: true, area: () => area };
}

function createStill(scroller: Scroller, area: () => Frame): Framing {
  return { scroller, still: true, cropped: false, area };
}

function viewBox(): Frame {
  return { left: 0, top: 0, width: innerWidth, height: innerHeight };
}

/** An inner container must stand in the view as a whole, or as much of it as there is room for. */
function bringIntoView({ kind, element }: Scroller): void {
  if (kind === 'document') return;
  const block = element.getBoundingClientRect().height > innerHeight ? 'start' : 'center';
  element.scrollIntoView({ block, inline: 'nearest', behavior: 'instant' });
}

/** The last heading before an element in the same container, in the order of the document. */
function headingAbove(element: Element, within: Element): Element | null {
  let last: Element | null = null;
  for (const heading of allElements(element.ownerDocument)) {
    if (!heading.matches(HEADINGS) || !within.contains(heading)) continue;
    const isBefore = heading.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING;
    if (!isBefore && !heading.contains(element)) continue;
    if (heading.getBoundingClientRect().height > 0) last = heading;
  }
  return last;
}
