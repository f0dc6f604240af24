// Pictures that go on below the view, where the browser draws more of a document than it shows.
import type { PageShape, Position } from '@/lib/core/evidence/page-dialogue';
import type { ImageSize } from '@/lib/core/evidence/place-tile';
import { mostHeight } from '@/lib/core/evidence/plan-parts';
import type { PlannedTile } from '@/lib/core/evidence/plan-tiles';
import type { PageArea } from './ports';

/**
 * How far one picture may reach (CSS pixels); null where every picture is one of the view. What shows differently when it
 * is scrolled to must be scrolled to.
 */
export function findReach(takesAreas: boolean, shape: PageShape): number | null {
  if (!takesAreas || !shape.steady || shape.scroller !== 'document') return null;
  const ratio = shape.view.devicePixelRatio;
  return Math.floor(mostHeight(Math.ceil(shape.frame.width * ratio)) / ratio);
}

/** The area to be drawn where that is more than the view; the view itself is left to the browser. */
export function areaOf(shape: PageShape, { left, top }: Position, height: number): PageArea | undefined {
  return height === shape.frame.height ? undefined : { left, top, width: shape.frame.width, height };
}

/** What a picture of the view would measure, from one that reaches further. */
export function viewSize(image: ImageSize, shape: PageShape, { height }: PlannedTile): ImageSize {
  if (height === shape.frame.height) return image;
  return { width: image.width, height: Math.round((image.height * shape.frame.height) / height) };
}
