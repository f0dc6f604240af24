// The pictures of one capture: tile after tile, each checked before and after, stitched into parts.
import type { PageShape, Position, TileState, View } from '@/lib/core/evidence/page-dialogue';
import {
  measureScale,
  pictureSize,
  placeSpots,
  placeTile,
  type TileDraw,
} from '@/lib/core/evidence/place-tile';
import {
  isStillGrowing,
  PAGE_HEIGHT_LIMIT_CSS_PX,
  PAGE_WIDTH_LIMIT_CSS_PX,
  type PlannedTile,
  planGrid,
} from '@/lib/core/evidence/plan-tiles';
import { pictureName } from '@/lib/core/evidence/record';
import type { CaptureMode, NotCaptured, PicturePart, Place } from '@/lib/core/evidence/types';
import { areaOf, findReach, viewSize } from './high-pictures';
import { type CapturePorts, CaptureStop, type PageLink, type Stitcher, type TakenImage } from './ports';
import type { TabCamera } from './tab-camera';

/** How often a tile is taken again because the page moved while its picture was taken. */
const TILE_RETRY_LIMIT = 4;
/** The page may come to rest this far (CSS pixels) from where it was asked to, and be read again this exactly. */
const REST_TOLERANCE_CSS_PX = 0.5;

export type TakenPictures = {
  places: Place[];
  notCaptured: NotCaptured[];
  scale: number;
  view: View;
  tiles: number;
  /** Pictures of areas of the document, not of the view. */
  byAreas: boolean;
  /** The parts, encoded while one goes on with other things; rejects when the browser cannot. */
  encoded: Promise<{ parts: PicturePart[]; blobs: Blob[] }>;
};

type Work<I extends TakenImage> = {
  ports: CapturePorts<I>;
  camera: TabCamera<I>;
  link: PageLink;
  tabId: number;
  mode: CaptureMode;
  shape: PageShape;
  /** Throws CaptureStop when the capture must end. */
  check(): void;
  progress(done: number, total: number): Promise<void>;
};

export async function takePictures<I extends TakenImage>(work: Work<I>): Promise<TakenPictures> {
  const { shape, ports } = work;
  const reach = findReach(ports.pictures.takesAreas, shape);
  const tiles = planGrid(shape, reach);
  const end = tiles.at(-1) ?? { left: 0, top: 0 };
  let stitcher: Stitcher<I> | null = null;
  let origin: Position | null = shape.cropped ? shape.area : null;
  let scale = 1;
  let height = 0;
  let missingImages = 0;
  let lastState: TileState | null = null;
  const places: Place[] = [];
  for (const [index, tile] of tiles.entries()) {
    await work.progress(index, tiles.length);
    const { state, image } = await takeTile(work, tile);
    try {
      scale = measureScale(image.width, shape.view);
      origin ??= state;
      // A picture that goes on below the view shows the frame so much longer.
      const shown = { ...shape, frame: { ...shape.frame, height: tile.height } };
      const placing = { ...tile, shape: shown, scale, image, origin, at: state };
      const draws: TileDraw[] = placeTile(placing);
      const planned = { shape, scale, image: viewSize(image, shape, tile), origin };
      stitcher ??= ports.pictures.createStitcher(pictureSize(planned, end));
      await stitcher.draw(image, draws);
      height = Math.max(height, pictureSize(placing, state).height);
      places.push(...placeSpots(state.spots, draws, scale));
    } finally {
      image.close();
    }
    missingImages += state.missingImages;
    lastState = state;
  }
  await work.progress(tiles.length, tiles.length);
  const encoded = encode(stitcher, height);
  // Whoever awaits it hears of it; until then a failure is no unhandled one.
  encoded.catch(() => undefined);
  return {
    encoded,
    places: mergePlaces(places),
    notCaptured: [...shape.notCaptured, ...describeEnd(work, lastState, missingImages)],
    scale,
    view: shape.view,
    tiles: tiles.length,
    byAreas: reach !== null,
  };
}

async function encode<I extends TakenImage>(stitcher: Stitcher<I> | null, height: number) {
  const made = stitcher ? await stitcher.finish(height) : [];
  return {
    parts: made.map(({ part }, index): PicturePart => ({ file: pictureName(index + 1), ...part })),
    blobs: made.map(({ blob }) => blob),
  };
}

async function takeTile<I extends TakenImage>(
  work: Work<I>,
  { left, top, height, first, last }: PlannedTile,
): Promise<{ state: TileState; image: I }> {
  for (let attempt = 0; attempt < TILE_RETRY_LIMIT; attempt += 1) {
    work.check();
    const state = await work.link.ask('tile', { left, top, height, first, last });
    requireSameView(work.shape.view, state.view);
    work.check();
    const image = await work.camera.take(work.tabId, areaOf(work.shape, state, height));
    try {
      work.check();
      const after = await work.link.ask('check', {});
      work.check();
      requireSameView(work.shape.view, after.view);
      if (after.clean && isAtRest(after, state)) return { state, image };
    } catch (error) {
      image.close();
      throw error;
    }
    image.close();
  }
  throw new CaptureStop('capture_stopped_unsteady');
}

function isAtRest(now: Position, then: Position): boolean {
  return (
    Math.abs(now.top - then.top) <= REST_TOLERANCE_CSS_PX &&
    Math.abs(now.left - then.left) <= REST_TOLERANCE_CSS_PX
  );
}

function requireSameView(before: View, now: View): void {
  const same =
    before.width === now.width &&
    before.height === now.height &&
    before.devicePixelRatio === now.devicePixelRatio;
  if (!same) throw new CaptureStop('capture_stopped_resized');
}

function describeEnd(
  { shape, mode }: { shape: PageShape; mode: CaptureMode },
  state: TileState | null,
  missingImages: number,
): NotCaptured[] {
  const found: NotCaptured[] = [];
  const { contentHeight, area } = shape;
  // Only of the whole page does one expect to see all of it.
  if (mode === 'full' && state && isStillGrowing(contentHeight, state.contentHeight, shape.frame.height)) {
    found.push({
      what: 'endless-list',
      detail: `captured ${Math.round(contentHeight)} of ${Math.round(state.contentHeight)} px and growing`,
    });
  }
  if (area.height > PAGE_HEIGHT_LIMIT_CSS_PX) {
    found.push({
      what: 'height-cap',
      detail: `captured ${PAGE_HEIGHT_LIMIT_CSS_PX} of ${Math.round(area.height)} px`,
    });
  }
  if (area.width > PAGE_WIDTH_LIMIT_CSS_PX) {
    found.push({
      what: 'wide-page',
      detail: `captured ${PAGE_WIDTH_LIMIT_CSS_PX} of ${Math.round(area.width)} px`,
    });
  }
  if (missingImages > 0) found.push({ what: 'image-not-loaded', detail: `${missingImages} images` });
  return found;
}

/** The same place seen in two tiles' overlap is one place. */
function mergePlaces(places: Place[]): Place[] {
  const merged: Place[] = [];
  for (const place of places) {
    const twin = merged.find(
      (other) =>
        other.what === place.what &&
        other.kind === place.kind &&
        other.ref === place.ref &&
        Math.abs(other.left - place.left) <= 1 &&
        Math.abs(other.width - place.width) <= 1 &&
        other.top <= place.top + place.height &&
        place.top <= other.top + other.height,
    );
    if (!twin) merged.push({ ...place });
    else {
      const bottom = Math.max(twin.top + twin.height, place.top + place.height);
      twin.top = Math.min(twin.top, place.top);
      twin.height = bottom - twin.top;
    }
  }
  return merged;
}
