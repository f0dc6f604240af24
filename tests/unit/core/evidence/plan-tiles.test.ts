import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { PageShape } from '@/lib/core/evidence/page-dialogue';
import {
  isStillGrowing,
  PAGE_HEIGHT_LIMIT_CSS_PX,
  planGrid,
  planTiles,
  TILE_OVERLAP_CSS_PX,
} from '@/lib/core/evidence/plan-tiles';

test('a page that fits is one tile', () => {
  expect(planTiles(600, 800)).toEqual([0]);
  expect(planTiles(800.4, 800)).toEqual([0]);
});

test('the last tile is the bottom, even when little remains', () => {
  expect(planTiles(810, 800)).toEqual([0, 10]);
  expect(planTiles(2000, 800)).toEqual([0, 792, 1200]);
});

test('tiles cover the page without a gap, each neighbour overlapping', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 79_000 }), fc.integer({ min: 40, max: 4_000 }), (height, frame) => {
      const tops = planTiles(height, frame);
      expect(tops[0]).toBe(0);
      for (const [index, top] of tops.slice(1).entries()) {
        expect(top).toBeGreaterThan(tops[index]!);
        expect(top - tops[index]!).toBeLessThanOrEqual(frame - TILE_OVERLAP_CSS_PX);
      }
      expect(tops.at(-1)! + frame).toBeGreaterThanOrEqual(height - 0.5);
    }),
  );
});

test('a page beyond the limit is planned up to the limit', () => {
  expect(planTiles(1_000_000, 1_000).at(-1)).toBe(PAGE_HEIGHT_LIMIT_CSS_PX - 1_000);
});

test('a frame too low to scroll in gives its first view', () => {
  expect(planTiles(5_000, TILE_OVERLAP_CSS_PX)).toEqual([0]);
});

const shape = (part: Partial<PageShape>): PageShape => ({
  view: { width: 1_000, height: 800, devicePixelRatio: 1 },
  scroller: 'document',
  frame: { left: 0, top: 0, width: 1_000, height: 800 },
  contentWidth: 1_000,
  contentHeight: 3_000,
  area: { left: 0, top: 0, width: 1_000, height: 3_000 },
  cropped: false,
  steady: true,
  notCaptured: [],
  renewalLooks: [],
  ...part,
});

test('a page wider than the view: row after row, what is fixed in the first column only', () => {
  const wide = shape({ contentWidth: 1_500, area: { left: 0, top: 0, width: 1_500, height: 1_200 } });
  const tiles = planGrid({ ...wide, contentHeight: 1_200 });
  expect(tiles.map(({ left, top }) => [left, top])).toEqual([
    [0, 0],
    [500, 0],
    [0, 400],
    [500, 400],
  ]);
  expect(tiles.map(({ first, last }) => [first, last])).toEqual([
    [true, false],
    [false, false],
    [false, true],
    [false, false],
  ]);
});

test('a small area near the end is reached as far as the content scrolls', () => {
  const area = { left: 100, top: 2_900, width: 300, height: 80 };
  expect(planGrid(shape({ area, cropped: true })).map(({ left, top }) => [left, top])).toEqual([[0, 2_200]]);
});

test('where the browser draws beyond the view: few high pictures, the last view by itself', () => {
  const high = shape({ contentHeight: 9_000, area: { left: 0, top: 0, width: 1_000, height: 9_000 } });
  const tiles = planGrid(high, 4_000);
  expect(tiles.map(({ top, height }) => [top, height])).toEqual([
    [0, 4_000],
    [3_992, 4_000],
    [7_984, 224],
    [8_200, 800],
  ]);
  expect(tiles.map(({ first, last }) => [first, last])).toEqual([
    [true, false],
    [false, false],
    [false, false],
    [false, true],
  ]);
  const low = { ...high.area, height: 800 };
  expect(planGrid(shape({ contentHeight: 800, area: low }), 4_000)).toHaveLength(1);
});

test('high pictures leave no gap, whatever the page and the reach', () => {
  const sizes = [fc.integer({ min: 1, max: 70_000 }), fc.integer({ min: 801, max: 13_000 })] as const;
  fc.assert(
    fc.property(...sizes, (height, reach) => {
      const area = { left: 0, top: 0, width: 1_000, height };
      let end = 0;
      for (const tile of planGrid(shape({ contentHeight: Math.max(height, 800), area }), reach)) {
        expect(tile.top).toBeLessThanOrEqual(end);
        expect(tile.height).toBeLessThanOrEqual(reach);
        end = tile.top + tile.height;
      }
      expect(end).toBeGreaterThanOrEqual(height);
    }),
  );
});

test('growing means more than half a view beyond the plan', () => {
  expect(isStillGrowing(1_000, 1_300, 800)).toBe(false);
  expect(isStillGrowing(1_000, 1_500, 800)).toBe(true);
});
