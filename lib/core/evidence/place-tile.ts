// Where the rows of one captured view belong in the whole picture. Everything is derived from the size of the picture
// the browser gave; devicePixelRatio only decides between two readings of the same width.
import type { PageShape, Spot, View } from './page-dialogue';
import { TILE_OVERLAP_CSS_PX } from './plan-tiles';
import type { Place } from './types';

/** Copy a rectangle of the captured view (`sx…sh`) to (`dx`, `dy`) in the whole picture; picture pixels. */
export type TileDraw = { sx: number; sy: number; sw: number; sh: number; dx: number; dy: number };

export type ImageSize = { width: number; height: number };

/**
 * Picture pixels per CSS pixel. A view's CSS width is a rounded number (853 for 853.33 at zoom 150 %), which would
 * shift the end of a 60,000 px page by 35 rows: where the picture is as wide as the ratio says to within that
 * rounding, the ratio is the exact value; otherwise the width decides.
 */
export function measureScale(imageWidth: number, view: View): number {
  const implied = imageWidth / view.devicePixelRatio;
  return Math.abs(implied - view.width) < 1 ? view.devicePixelRatio : imageWidth / view.width;
}

type Placing = {
  shape: PageShape;
  scale: number;
  image: ImageSize;
  top: number;
  first: boolean;
  last: boolean;
};

/** The copies to make for the tile reached at scroll position `top` (CSS pixels), in drawing order. */
export function placeTile(placing: Placing): TileDraw[] {
  const { shape, scale, image, first, last } = placing;
  const shift = Math.round(placing.top * scale);
  const frame = frameInImage(shape, scale, image);
  // The upper half of the overlap stays as the tile before drew it.
  const skip = first ? 0 : Math.round((TILE_OVERLAP_CSS_PX / 2) * scale);
  if (shape.scroller === 'document') {
    return [{ sx: 0, sy: skip, sw: image.width, sh: frame.height - skip, dx: 0, dy: shift + skip }];
  }
  const draws: TileDraw[] = [];
  const frameBottom = frame.top + frame.height;
  if (first) draws.push({ sx: 0, sy: 0, sw: image.width, sh: frameBottom, dx: 0, dy: 0 });
  else
    draws.push({
      sx: frame.left,
      sy: frame.top + skip,
      sw: frame.width,
      sh: frame.height - skip,
      dx: frame.left,
      dy: frame.top + skip + shift,
    });
  if (last && frameBottom < image.height) {
    draws.push({
      sx: 0,
      sy: frameBottom,
      sw: image.width,
      sh: image.height - frameBottom,
      dx: 0,
      dy: frameBottom + shift,
    });
  }
  return draws;
}

/** Height in picture pixels of the picture that ends with the tile reached at `top`. */
export function pictureHeightAt(
  placing: Pick<Placing, 'shape' | 'scale' | 'image'> & { top: number },
): number {
  const frame = frameInImage(placing.shape, placing.scale, placing.image);
  const shift = Math.round(placing.top * placing.scale);
  return shift + (placing.shape.scroller === 'document' ? frame.height : placing.image.height);
}

/** Spots of a tile (CSS pixels in the view) as places in the whole picture; what no copy of the tile shows is left out. */
export function placeSpots(spots: Spot[], draws: TileDraw[], scale: number): Place[] {
  const places: Place[] = [];
  for (const spot of spots) {
    for (const draw of draws) {
      const left = Math.max(Math.floor(spot.left * scale), draw.sx);
      const top = Math.max(Math.floor(spot.top * scale), draw.sy);
      const right = Math.min(Math.ceil((spot.left + spot.width) * scale), draw.sx + draw.sw);
      const bottom = Math.min(Math.ceil((spot.top + spot.height) * scale), draw.sy + draw.sh);
      if (right <= left || bottom <= top) continue;
      places.push({
        what: spot.what,
        kind: spot.kind,
        ...(spot.ref === undefined ? {} : { ref: spot.ref }),
        left: left - draw.sx + draw.dx,
        top: top - draw.sy + draw.dy,
        width: right - left,
        height: bottom - top,
      });
    }
  }
  return places;
}

function frameInImage(shape: PageShape, scale: number, image: ImageSize) {
  const left = Math.max(0, Math.round(shape.frame.left * scale));
  const top = Math.max(0, Math.round(shape.frame.top * scale));
  // Where nothing but rounding separates frame and view, the frame is the whole picture; else a scroll bar lies between.
  const full = shape.frame.height >= shape.view.height - 1 && shape.scroller === 'document';
  const bottom = full ? image.height : Math.round((shape.frame.top + shape.frame.height) * scale);
  const right = Math.round((shape.frame.left + shape.frame.width) * scale);
  return {
    left,
    top,
    width: Math.min(right, image.width) - left,
    height: Math.min(bottom, image.height) - top,
  };
}
