// Where the pixels of one captured view belong in the whole picture. Everything is derived from the size of the picture
// the browser gave; devicePixelRatio only decides between two readings of the same width.
import type { PageShape, Position, Spot, View } from './page-dialogue';
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

type Picture = {
  shape: PageShape;
  scale: number;
  image: ImageSize;
  /** The scroll position (CSS pixels) whose view begins the picture; of a cropped one, its area's corner. */
  origin: Position;
};
type Placing = Picture & {
  /** The scroll position reached. */
  at: Position;
  firstRow: boolean;
  firstColumn: boolean;
  last: boolean;
};

/** The copies to make for a tile, in drawing order. */
export function placeTile(placing: Placing): TileDraw[] {
  const { shape, image, firstRow, firstColumn, last } = placing;
  const { x, y } = shiftOf(placing, placing.at);
  const frame = frameInImage(placing);
  // The upper (left) half of the overlap stays as the tile before drew it.
  const half = Math.round((TILE_OVERLAP_CSS_PX / 2) * placing.scale);
  const skipY = firstRow ? 0 : half;
  const skipX = firstColumn ? 0 : half;
  const inner = {
    sx: frame.left + skipX,
    sy: frame.top + skipY,
    sw: frame.width - skipX,
    sh: frame.height - skipY,
  };
  if (shape.cropped) {
    const at = { dx: x + skipX, dy: y + skipY };
    return [cut({ ...inner, ...at }, pictureSize(placing, placing.at))];
  }
  const around = { ...inner, dx: inner.sx + x, dy: inner.sy + y };
  if (shape.scroller === 'document') return [around];
  const draws: TileDraw[] = [];
  const frameBottom = frame.top + frame.height;
  if (firstRow) draws.push({ sx: 0, sy: 0, sw: image.width, sh: frameBottom, dx: 0, dy: 0 });
  else draws.push(around);
  if (last && frameBottom < image.height) {
    const below = { sy: frameBottom, sh: image.height - frameBottom };
    draws.push({ sx: 0, sw: image.width, ...below, dx: 0, dy: frameBottom + y });
  }
  return draws;
}

/** Size in picture pixels of the picture that ends with the tile reached at `end`. */
export function pictureSize(picture: Picture, end: Position): ImageSize {
  const { shape, scale, image } = picture;
  if (shape.cropped) {
    const { left, top, width, height } = shape.area;
    return {
      width: Math.max(1, Math.round((left + width) * scale) - Math.round(left * scale)),
      height: Math.max(1, Math.round((top + height) * scale) - Math.round(top * scale)),
    };
  }
  const { x, y } = shiftOf(picture, end);
  if (shape.scroller === 'element') return { width: image.width, height: y + image.height };
  const frame = frameInImage(picture);
  return { width: x + frame.width, height: y + frame.height };
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

function shiftOf({ origin, scale }: Picture, at: Position): { x: number; y: number } {
  return {
    x: Math.round(at.left * scale) - Math.round(origin.left * scale),
    y: Math.round(at.top * scale) - Math.round(origin.top * scale),
  };
}

/** The part of a copy that falls into a picture of that size; it may be empty. */
function cut(draw: TileDraw, { width, height }: ImageSize): TileDraw {
  const left = Math.max(0, -draw.dx);
  const top = Math.max(0, -draw.dy);
  return {
    sx: draw.sx + left,
    sy: draw.sy + top,
    sw: Math.max(0, Math.min(draw.sw, width - draw.dx) - left),
    sh: Math.max(0, Math.min(draw.sh, height - draw.dy) - top),
    dx: draw.dx + left,
    dy: draw.dy + top,
  };
}

function frameInImage({ shape, scale, image }: Picture) {
  const left = Math.max(0, Math.round(shape.frame.left * scale));
  const top = Math.max(0, Math.round(shape.frame.top * scale));
  // Where nothing but rounding separates frame and view, the frame is the whole picture; else a scroll bar lies between.
  const isDocument = shape.scroller === 'document';
  const high = isDocument && shape.frame.height >= shape.view.height - 1;
  const wide = isDocument && shape.frame.width >= shape.view.width - 1;
  const bottom = high ? image.height : Math.round((shape.frame.top + shape.frame.height) * scale);
  const right = wide ? image.width : Math.round((shape.frame.left + shape.frame.width) * scale);
  return {
    left,
    top,
    width: Math.min(right, image.width) - left,
    height: Math.min(bottom, image.height) - top,
  };
}
