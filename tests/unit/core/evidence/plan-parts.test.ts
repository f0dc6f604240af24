import fc from 'fast-check';
import { expect, test } from 'vitest';
import { PART_AREA_LIMIT_PX, PART_SIDE_LIMIT_PX, planPartHeight } from '@/lib/core/evidence/plan-parts';

test('a picture that fits is one part', () => {
  expect(planPartHeight(1_280, 5_000)).toBe(5_000);
});

test('parts are as equal as possible', () => {
  expect(planPartHeight(1_000, 16_500)).toBe(8_250);
});

test('no part exceeds what a canvas holds, and together they hold the picture', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 8_000 }), fc.integer({ min: 1, max: 200_000 }), (width, height) => {
      const part = planPartHeight(width, height);
      expect(part).toBeGreaterThan(0);
      expect(part).toBeLessThanOrEqual(PART_SIDE_LIMIT_PX);
      expect(part * width).toBeLessThanOrEqual(PART_AREA_LIMIT_PX);
    }),
  );
});
