import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isStillGrowing,
  PAGE_HEIGHT_LIMIT_CSS_PX,
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

test('growing means more than half a view beyond the plan', () => {
  expect(isStillGrowing(1_000, 1_300, 800)).toBe(false);
  expect(isStillGrowing(1_000, 1_500, 800)).toBe(true);
});
