// Where a capture scrolls to, one tile after another. Pure: lengths in CSS pixels in, positions out.
import type { PageShape, Position } from './page-dialogue';

/** Neighbouring tiles share this much, so that a clipped or half-covered row at an edge is never the only copy. */
export const TILE_OVERLAP_CSS_PX = 8;
/** A page taller than this is captured up to here, and the record says so. */
export const PAGE_HEIGHT_LIMIT_CSS_PX = 80_000;
/** As wide as a picture of two device pixels to a CSS pixel may be on a canvas. */
export const PAGE_WIDTH_LIMIT_CSS_PX = 8_000;

/** One picture to take: where to scroll to, how much it shows, and how it lies among the others. */
export type PlannedTile = Position & {
  height: number;
  firstRow: boolean;
  firstColumn: boolean;
  first: boolean;
  last: boolean;
};

/**
 * Scroll positions that together show `length` through a window of `frame`; the last one is the end. At least one
 * position; capped at PAGE_HEIGHT_LIMIT_CSS_PX. A frame too small to scroll in gives its first view only.
 */
export function planTiles(length: number, frame: number): number[] {
  const whole = Math.min(length, PAGE_HEIGHT_LIMIT_CSS_PX);
  const end = Math.max(0, whole - frame);
  const step = frame - TILE_OVERLAP_CSS_PX;
  const starts = [0];
  if (step <= 0) return starts;
  // A remainder below half a pixel is rounding of scrollHeight, not content.
  while ((starts.at(-1) ?? 0) < end - 0.5) starts.push(Math.min((starts.at(-1) ?? 0) + step, end));
  return starts;
}

/**
 * The tiles that show the area of a shape, row after row. `reach`: how high one picture may be (CSS pixels) where the
 * browser draws beyond the view; without it every picture is one of the view.
 */
export function planGrid(shape: PageShape, reach: number | null = null): PlannedTile[] {
  const { area, frame, contentWidth, contentHeight } = shape;
  const lefts = planTiles(Math.min(area.width, PAGE_WIDTH_LIMIT_CSS_PX), frame.width).map((left) =>
    clamp(area.left + left, contentWidth - frame.width),
  );
  const beyond = reach !== null && reach > frame.height && lefts.length === 1;
  const rows = beyond
    ? planHighRows(area.height, frame.height, reach)
    : planTiles(area.height, frame.height).map((top) => ({ top, height: frame.height }));
  return rows.flatMap(({ top, height }, row) =>
    lefts.map((left, column) => ({
      top: clamp(area.top + top, contentHeight - frame.height),
      left,
      height,
      firstRow: row === 0,
      firstColumn: column === 0,
      // What is fixed belongs to the left edge: it is shown once, not once a column.
      first: row === 0 && column === 0,
      last: row === rows.length - 1 && column === 0,
    })),
  );
}

/** All but the last view in pictures as high as may be; the last view by itself: there stands what is fixed below. */
function planHighRows(length: number, frame: number, reach: number): { top: number; height: number }[] {
  const end = Math.min(length, PAGE_HEIGHT_LIMIT_CSS_PX) - frame;
  const rows: { top: number; height: number }[] = [];
  for (let top = 0; top < end; top += reach - TILE_OVERLAP_CSS_PX) {
    rows.push({ top, height: Math.min(reach, end + TILE_OVERLAP_CSS_PX - top) });
  }
  return [...rows, { top: Math.max(0, end), height: frame }];
}

/** True when the page still offers more than it did when the tiles were planned: a list that grows as one scrolls. */
export function isStillGrowing(plannedHeight: number, heightNow: number, frameHeight: number): boolean {
  return heightNow - plannedHeight > frameHeight / 2;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(value, most));
}
