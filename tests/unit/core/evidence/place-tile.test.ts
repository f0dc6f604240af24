import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageShape } from '@/lib/core/evidence/page-dialogue';
import { measureScale, pictureSize, placeSpots, placeTile } from '@/lib/core/evidence/place-tile';
import { planGrid, planTiles } from '@/lib/core/evidence/plan-tiles';

const view = { width: 1_000, height: 800, devicePixelRatio: 1 };
const page: PageShape = {
  view,
  scroller: 'document',
  frame: { left: 0, top: 0, width: 1_000, height: 800 },
  contentWidth: 1_000,
  contentHeight: 3_000,
  area: { left: 0, top: 0, width: 1_000, height: 3_000 },
  cropped: false,
  steady: true,
  notCaptured: [],
  renewalLooks: [],
};
const origin = { left: 0, top: 0 };
const at = (top: number, left = 0) => ({ left, top });
const image = { width: 1_000, height: 800 };
/** The first tile of many. */
const tile = {
  shape: page,
  scale: 1,
  image,
  origin,
  at: at(0),
  firstRow: true,
  firstColumn: true,
  last: false,
};

test('scale follows the picture, not the ratio, where the two disagree', () => {
  // A picture twice as wide as the view although the page was told 1: emulation, or a browser that scales.
  expect(measureScale(2_000, view)).toBe(2);
});

test('zoom 150 %: a rounded view width does not spoil the scale', () => {
  expect(measureScale(1_280, { width: 853, height: 533, devicePixelRatio: 1.5 })).toBe(1.5);
});

test('the first tile is copied whole, the next without half of its overlap', () => {
  expect(placeTile(tile)).toEqual([{ sx: 0, sy: 0, sw: 1_000, sh: 800, dx: 0, dy: 0 }]);
  const second = { ...tile, at: at(792), firstRow: false };
  expect(placeTile(second)).toEqual([{ sx: 0, sy: 4, sw: 1_000, sh: 796, dx: 0, dy: 796 }]);
});

test('every row of the picture is drawn, at any scale', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 100, max: 20_000 }),
      fc.constantFrom(1, 1.25, 1.5, 2),
      (contentHeight, scale) => {
        const shape = { ...page, contentHeight };
        const shot = { width: 1_000 * scale, height: 800 * scale };
        const tops = planTiles(contentHeight, 800);
        let drawn = 0;
        for (const [index, planned] of tops.entries()) {
          // The browser rests on whole device pixels.
          const top = Math.round(planned * scale) / scale;
          const last = index === tops.length - 1;
          const picture = { shape, scale, image: shot, origin };
          const place = { firstRow: index === 0, firstColumn: true, last };
          const [draw] = placeTile({ ...picture, ...place, at: at(top) });
          expect(draw!.dy).toBeLessThanOrEqual(drawn);
          drawn = draw!.dy + draw!.sh;
          expect(drawn).toBe(pictureSize(picture, at(top)).height);
        }
      },
    ),
  );
});

test('a horizontal scroll bar at the bottom of the view is left out', () => {
  const shape = { ...page, frame: { ...page.frame, height: 785 } };
  const [draw] = placeTile({ ...tile, shape, last: true });
  expect(draw!.sh).toBe(785);
});

test('an inner scroller: head once at the top, foot once at the end, its columns in between', () => {
  const shape: PageShape = {
    ...page,
    scroller: 'element',
    frame: { left: 200, top: 60, width: 700, height: 600 },
    contentHeight: 1_500,
  };
  const inner = { ...tile, shape };
  expect(placeTile(inner)).toEqual([{ sx: 0, sy: 0, sw: 1_000, sh: 660, dx: 0, dy: 0 }]);
  expect(placeTile({ ...inner, at: at(900), firstRow: false, last: true })).toEqual([
    { sx: 200, sy: 64, sw: 700, sh: 596, dx: 200, dy: 964 },
    { sx: 0, sy: 660, sw: 1_000, sh: 140, dx: 0, dy: 1_560 },
  ]);
  expect(pictureSize(inner, at(900))).toEqual({ width: 1_000, height: 1_700 });
});

test('spots move with their tile and are cut where the tile is', () => {
  const draws = placeTile({ ...tile, at: at(792), firstRow: false });
  const spot = { what: 'private' as const, kind: 'mobile', left: 10, top: 100, width: 90, height: 20 };
  expect(placeSpots([spot], draws, 1)).toEqual([
    { what: 'private', kind: 'mobile', left: 10, top: 892, width: 90, height: 20 },
  ]);
  expect(placeSpots([{ ...spot, top: 790 }], draws, 1)).toEqual([
    { what: 'private', kind: 'mobile', left: 10, top: 1_582, width: 90, height: 10 },
  ]);
});

test('a page wider than the view: the second column goes to the right of the first', () => {
  const shape: PageShape = { ...page, contentWidth: 1_700, area: { ...page.area, width: 1_700 } };
  const right = { ...tile, shape, at: at(0, 700), firstColumn: false };
  expect(placeTile(right)).toEqual([{ sx: 4, sy: 0, sw: 996, sh: 800, dx: 704, dy: 0 }]);
  expect(pictureSize(right, at(2_200, 700))).toEqual({ width: 1_700, height: 3_000 });
});

test('whole views of a stretch begin the picture where the first of them stands', () => {
  const stretch = { ...tile, origin: at(600) };
  expect(placeTile({ ...stretch, at: at(600) })[0]).toMatchObject({ dy: 0, sh: 800 });
  expect(pictureSize(stretch, at(1_000))).toEqual({ width: 1_000, height: 1_200 });
});

test('a cropped area is the picture, and every pixel of it is drawn once the tiles are through', () => {
  const box = fc.record({
    left: fc.integer({ min: 0, max: 1_500 }),
    top: fc.integer({ min: 0, max: 2_500 }),
    width: fc.integer({ min: 1, max: 1_400 }),
    height: fc.integer({ min: 1, max: 2_400 }),
  });
  fc.assert(
    fc.property(box, fc.constantFrom(1, 1.25, 2), (wanted, scale) => {
      const shape: PageShape = {
        ...page,
        contentWidth: 3_000,
        contentHeight: 5_000,
        area: wanted,
        cropped: true,
      };
      const shot = { width: 1_000 * scale, height: 800 * scale };
      const picture = { shape, scale, image: shot, origin: wanted };
      const size = pictureSize(picture, at(0));
      const drawn = new Uint8Array(size.width * size.height);
      for (const planned of planGrid(shape)) {
        const draws = placeTile({ ...picture, ...planned, at: planned });
        for (const { sx, sy, sw, sh, dx, dy } of draws) {
          expect(Math.min(sx, sy, dx, dy)).toBeGreaterThanOrEqual(0);
          expect(sx + sw <= shot.width && sy + sh <= shot.height).toBe(true);
          for (let y = dy; y < dy + sh; y += 1) drawn.fill(1, y * size.width + dx, y * size.width + dx + sw);
        }
      }
      expect(drawn.includes(0)).toBe(false);
    }),
    { numRuns: 40 },
  );
});
