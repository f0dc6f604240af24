// Where a full-page capture scrolls to, one tile after another. Pure: lengths in CSS pixels in, positions out.

/** Neighbouring tiles share this much, so that a clipped or half-covered row at an edge is never the only copy. */
export const TILE_OVERLAP_CSS_PX = 8;
/** A page taller than this is captured up to here, and the record says so. */
export const PAGE_HEIGHT_LIMIT_CSS_PX = 80_000;

/**
 * Scroll positions that together show `contentHeight` through a window of `frameHeight`; the last one is the bottom.
 * At least one position; capped at PAGE_HEIGHT_LIMIT_CSS_PX. A frame too low to scroll in gives its first view only.
 */
export function planTiles(contentHeight: number, frameHeight: number): number[] {
  const height = Math.min(contentHeight, PAGE_HEIGHT_LIMIT_CSS_PX);
  const bottom = Math.max(0, height - frameHeight);
  const step = frameHeight - TILE_OVERLAP_CSS_PX;
  const tops = [0];
  if (step <= 0) return tops;
  // A remainder below half a pixel is rounding of scrollHeight, not content.
  while ((tops.at(-1) ?? 0) < bottom - 0.5) tops.push(Math.min((tops.at(-1) ?? 0) + step, bottom));
  return tops;
}

/** True when the page still offers more than it did when the tiles were planned: a list that grows as one scrolls. */
export function isStillGrowing(plannedHeight: number, heightNow: number, frameHeight: number): boolean {
  return heightNow - plannedHeight > frameHeight / 2;
}
