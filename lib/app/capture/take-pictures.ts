// The pictures of one capture: tile after tile, each checked before and after, stitched into parts.
import type { PageShape, TileState, View } from '@/lib/core/evidence/page-dialogue';
import {
  measureScale,
  pictureHeightAt,
  placeSpots,
  placeTile,
  type TileDraw,
} from '@/lib/core/evidence/place-tile';
import { isStillGrowing, PAGE_HEIGHT_LIMIT_CSS_PX, planTiles } from '@/lib/core/evidence/plan-tiles';
import { pictureName } from '@/lib/core/evidence/record';
import type { NotCaptured, PicturePart, Place } from '@/lib/core/evidence/types';
import { type CapturePorts, CaptureStop, type PageLink, type Stitcher, type TakenImage } from './ports';
import type { TabCamera } from './tab-camera';

/** How often a tile is taken again because the page moved while its picture was taken. */
const TILE_RETRY_LIMIT = 4;
/** The page may come to rest this far (CSS pixels) from where it was asked to, and be read again this exactly. */
const REST_TOLERANCE_CSS_PX = 0.5;

export type TakenPictures = {
  parts: PicturePart[];
  blobs: Blob[];
  places: Place[];
  notCaptured: NotCaptured[];
  scale: number;
  view: View;
};

type Work<I extends TakenImage> = {
  ports: CapturePorts<I>;
  camera: TabCamera<I>;
  link: PageLink;
  tabId: number;
  shape: PageShape;
  /** Throws CaptureStop when the capture must end. */
  check(): void;
  progress(done: number, total: number): Promise<void>;
};

export async function takePictures<I extends TakenImage>(work: Work<I>): Promise<TakenPictures> {
  const { shape, ports } = work;
  const tops = planTiles(shape.contentHeight, shape.frame.height);
  let stitcher: Stitcher<I> | null = null;
  let scale = 1;
  let height = 0;
  let missingImages = 0;
  let lastState: TileState | null = null;
  const places: Place[] = [];
  for (const [index, top] of tops.entries()) {
    await work.progress(index, tops.length);
    const first = index === 0;
    const last = index === tops.length - 1;
    const { state, image } = await takeTile(work, { top, first, last });
    try {
      scale = measureScale(image.width, shape.view);
      const placing = { shape, scale, image, top: state.top, first, last };
      const draws: TileDraw[] = placeTile(placing);
      const planned = pictureHeightAt({ ...placing, top: tops.at(-1) ?? 0 });
      stitcher ??= ports.pictures.createStitcher({ width: image.width, height: planned });
      await stitcher.draw(image, draws);
      height = Math.max(height, pictureHeightAt(placing));
      places.push(...placeSpots(state.spots, draws, scale));
    } finally {
      image.close();
    }
    missingImages += state.missingImages;
    lastState = state;
  }
  await work.progress(tops.length, tops.length);
  const made = stitcher ? await stitcher.finish(height) : [];
  return {
    parts: made.map(({ part }, index) => ({ file: pictureName(index + 1), ...part })),
    blobs: made.map(({ blob }) => blob),
    places: mergePlaces(places),
    notCaptured: [...shape.notCaptured, ...describeEnd(shape, lastState, missingImages)],
    scale,
    view: shape.view,
  };
}

async function takeTile<I extends TakenImage>(
  work: Work<I>,
  tile: { top: number; first: boolean; last: boolean },
): Promise<{ state: TileState; image: I }> {
  for (let attempt = 0; attempt < TILE_RETRY_LIMIT; attempt += 1) {
    work.check();
    const state = await work.link.ask('tile', tile);
    requireSameView(work.shape.view, state.view);
    work.check();
    const image = await work.camera.take(work.tabId);
    try {
      work.check();
      const after = await work.link.ask('check', {});
      work.check();
      requireSameView(work.shape.view, after.view);
      if (after.clean && Math.abs(after.top - state.top) <= REST_TOLERANCE_CSS_PX) return { state, image };
    } catch (error) {
      image.close();
      throw error;
    }
    image.close();
  }
  throw new CaptureStop('capture_stopped_unsteady');
}

function requireSameView(before: View, now: View): void {
  const same =
    before.width === now.width &&
    before.height === now.height &&
    before.devicePixelRatio === now.devicePixelRatio;
  if (!same) throw new CaptureStop('capture_stopped_resized');
}

function describeEnd(shape: PageShape, state: TileState | null, missingImages: number): NotCaptured[] {
  const found: NotCaptured[] = [];
  if (state && isStillGrowing(shape.contentHeight, state.contentHeight, shape.frame.height)) {
    found.push({
      what: 'endless-list',
      detail: `captured ${Math.round(shape.contentHeight)} of ${Math.round(state.contentHeight)} px and growing`,
    });
  }
  if (shape.contentHeight > PAGE_HEIGHT_LIMIT_CSS_PX) {
    found.push({
      what: 'height-cap',
      detail: `captured ${PAGE_HEIGHT_LIMIT_CSS_PX} of ${Math.round(shape.contentHeight)} px`,
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
