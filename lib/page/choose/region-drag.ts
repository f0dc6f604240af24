// A rectangle drawn with the pointer, held in the content that scrolls under it: scrolling in mid-drag makes it longer.
import type { ChosenRegion } from '../capture/chosen-region';
import {
  canScrollDown,
  createElementScroller,
  type Frame,
  findMainScroller,
  findScrollerAround,
  type Scroller,
} from '../capture/scroller';

/** A smaller one is a click. */
export const LEAST_DRAG_PX = 8;
/** This near to the edge of what scrolls, dragging scrolls it. */
const EDGE_PX = 28;
const EDGE_STEP_PX = 14;

type Point = { x: number; y: number };

export type RegionDrag = {
  moveTo(point: Point): void;
  /** In the view as it stands now. */
  box(): Frame;
  /** Whether it is more than a click. */
  isDrawn(): boolean;
  /** Scrolls when the pointer rests at an edge; gives whether it did. */
  creep(): boolean;
  region(): ChosenRegion;
};

/** `under`: the element of the page below the pointer. */
export function createRegionDrag(page: Document, under: Element | null, start: Point): RegionDrag {
  const scroller = under ? findScrollerAround(under) : findMainScroller(page);
  const anchor = toContent(scroller, start);
  let pointer = start;
  const area = (): Frame => {
    const end = toContent(scroller, pointer);
    const left = Math.max(0, Math.min(anchor.x, end.x));
    const top = Math.max(0, Math.min(anchor.y, end.y));
    return {
      left,
      top,
      width: Math.max(1, Math.min(Math.max(anchor.x, end.x), scroller.contentWidth()) - left),
      height: Math.max(1, Math.min(Math.max(anchor.y, end.y), scroller.contentHeight()) - top),
    };
  };
  return {
    moveTo(point) {
      pointer = point;
    },
    box: () => toView(scroller, area()),
    isDrawn() {
      const { width, height } = area();
      return width >= LEAST_DRAG_PX && height >= LEAST_DRAG_PX;
    },
    creep() {
      const frame = scroller.frame();
      const bottom = frame.top + frame.height;
      // Away from where it began: a rectangle that begins at an edge is no wish to scroll.
      const isDown = pointer.y > start.y + LEAST_DRAG_PX && pointer.y > bottom - EDGE_PX;
      const isUp = pointer.y < start.y - LEAST_DRAG_PX && pointer.y < frame.top + EDGE_PX;
      const step = isDown ? EDGE_STEP_PX : isUp ? -EDGE_STEP_PX : 0;
      if (step === 0) return false;
      const { left, top } = scroller.position();
      scroller.scrollTo({ left, top: top + step });
      return scroller.position().top !== top;
    },
    region: () => ({ scroller, area: area() }),
  };
}

/** The region that an element takes up, in the content that scrolls it; of one that scrolls, all that is in it. */
export function regionOf(element: Element): ChosenRegion {
  if (canScrollDown(element)) {
    const own = createElementScroller(element);
    const size = { width: own.contentWidth(), height: own.contentHeight() };
    return { scroller: own, area: { left: 0, top: 0, ...size } };
  }
  const scroller = findScrollerAround(element);
  const { left, top, width, height } = element.getBoundingClientRect();
  const corner = toContent(scroller, { x: left, y: top });
  const area = { left: Math.max(0, corner.x), top: Math.max(0, corner.y) };
  return {
    scroller,
    area: {
      ...area,
      width: Math.max(1, Math.min(corner.x + width, scroller.contentWidth()) - area.left),
      height: Math.max(1, Math.min(corner.y + height, scroller.contentHeight()) - area.top),
    },
  };
}

function toContent(scroller: Scroller, { x, y }: Point): Point {
  const frame = scroller.frame();
  const { left, top } = scroller.position();
  const inFrame = {
    x: Math.max(frame.left, Math.min(x, frame.left + frame.width)),
    y: Math.max(frame.top, Math.min(y, frame.top + frame.height)),
  };
  return { x: inFrame.x - frame.left + left, y: inFrame.y - frame.top + top };
}

function toView(scroller: Scroller, area: Frame): Frame {
  const frame = scroller.frame();
  const { left, top } = scroller.position();
  return { ...area, left: area.left - left + frame.left, top: area.top - top + frame.top };
}
