import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageShape } from '@/lib/core/evidence/page-dialogue';
import { measureScale, pictureHeightAt, placeSpots, placeTile } from '@/lib/core/evidence/place-tile';
import { planTiles } from '@/lib/core/evidence/plan-tiles';

const view = { width: 1_000, height: 800, devicePixelRatio: 1 };
const page: PageShape = {
  view,
  scroller: 'document',
  frame: { left: 0, top: 0, width: 1_000, height: 800 },
  contentHeight: 3_000,
  notCaptured: [],
  renewalLooks: [],
};
const image = { width: 1_000, height: 800 };

test('scale follows the picture, not the ratio, where the two disagree', () => {
  // A picture twice as wide as the view although the page was told 1: emulation, or a browser that scales.
  expect(measureScale(2_000, view)).toBe(2);
});

test('zoom 150 %: a rounded view width does not spoil the scale', () => {
  expect(measureScale(1_280, { width: 853, height: 533, devicePixelRatio: 1.5 })).toBe(1.5);
});

test('the first tile is copied whole, the next without half of its overlap', () => {
  const first = { shape: page, scale: 1, image, top: 0, first: true, last: false };
  expect(placeTile(first)).toEqual([{ sx: 0, sy: 0, sw: 1_000, sh: 800, dx: 0, dy: 0 }]);
  const second = { ...first, top: 792, first: false };
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
          const [draw] = placeTile({ shape, scale, image: shot, top, first: index === 0, last });
          expect(draw!.dy).toBeLessThanOrEqual(drawn);
          drawn = draw!.dy + draw!.sh;
          expect(drawn).toBe(pictureHeightAt({ shape, scale, image: shot, top }));
        }
      },
    ),
  );
});

test('a horizontal scroll bar at the bottom of the view is left out', () => {
  const shape = { ...page, frame: { ...page.frame, height: 785 } };
  const [draw] = placeTile({ shape, scale: 1, image, top: 0, first: true, last: true });
  expect(draw!.sh).toBe(785);
});

test('an inner scroller: head once at the top, foot once at the end, its columns in between', () => {
  const shape: PageShape = {
    ...page,
    scroller: 'element',
    frame: { left: 200, top: 60, width: 700, height: 600 },
    contentHeight: 1_500,
  };
  const tile = { shape, scale: 1, image };
  expect(placeTile({ ...tile, top: 0, first: true, last: false })).toEqual([
    { sx: 0, sy: 0, sw: 1_000, sh: 660, dx: 0, dy: 0 },
  ]);
  expect(placeTile({ ...tile, top: 900, first: false, last: true })).toEqual([
    { sx: 200, sy: 64, sw: 700, sh: 596, dx: 200, dy: 964 },
    { sx: 0, sy: 660, sw: 1_000, sh: 140, dx: 0, dy: 1_560 },
  ]);
  expect(pictureHeightAt({ ...tile, top: 900 })).toBe(1_700);
});

test('spots move with their tile and are cut where the tile is', () => {
  const draws = placeTile({ shape: page, scale: 1, image, top: 792, first: false, last: false });
  const spot = { what: 'private' as const, kind: 'mobile', left: 10, top: 100, width: 90, height: 20 };
  expect(placeSpots([spot], draws, 1)).toEqual([
    { what: 'private', kind: 'mobile', left: 10, top: 892, width: 90, height: 20 },
  ]);
  expect(placeSpots([{ ...spot, top: 790 }], draws, 1)).toEqual([
    { what: 'private', kind: 'mobile', left: 10, top: 1_582, width: 90, height: 10 },
  ]);
});
