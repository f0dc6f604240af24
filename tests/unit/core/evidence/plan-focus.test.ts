import fc from 'fast-check';
import { expect, test } from 'vitest';
import { FOCUS_MARGIN_CSS_PX, planFocus } from '@/lib/core/evidence/plan-focus';

const page = { contentHeight: 10_000, frameHeight: 800 };

test('without a heading the clause stands in the middle of one view', () => {
  expect(planFocus({ top: 3_000, height: 100 }, null, page)).toEqual({ top: 2_650, height: 800 });
});

test('a heading above is in the same view where there is room', () => {
  expect(planFocus({ top: 3_000, height: 100 }, 2_600, page)).toEqual({
    top: 2_600 - FOCUS_MARGIN_CSS_PX,
    height: 800,
  });
});

test('a heading more than a view above makes the stretch longer; one far away is left out', () => {
  const far = planFocus({ top: 3_000, height: 100 }, 2_000, page);
  expect(far).toEqual({ top: 2_000 - FOCUS_MARGIN_CSS_PX, height: 1_100 + 2 * FOCUS_MARGIN_CSS_PX });
  expect(planFocus({ top: 3_000, height: 100 }, 200, page).height).toBe(800);
});

test('a stretch lies in the content, is at least a view high and holds the whole clause', () => {
  fc.assert(
    fc.property(
      fc.record({
        contentHeight: fc.integer({ min: 100, max: 20_000 }),
        frameHeight: fc.integer({ min: 50, max: 1_500 }),
      }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 10, max: 2_000 }),
      fc.option(fc.integer({ min: 0, max: 3_000 }), { nil: null }),
      (about, share, height, above) => {
        const clause = { top: share * Math.max(0, about.contentHeight - height), height };
        fc.pre(clause.top + height <= about.contentHeight);
        const headingTop = above === null ? null : Math.max(0, clause.top - above);
        const stretch = planFocus(clause, headingTop, about);
        expect(stretch.top).toBeGreaterThanOrEqual(0);
        expect(stretch.top + stretch.height).toBeLessThanOrEqual(about.contentHeight + 1e-6);
        expect(stretch.height).toBeGreaterThanOrEqual(
          Math.min(about.frameHeight, about.contentHeight) - 1e-6,
        );
        expect(stretch.top).toBeLessThanOrEqual(clause.top + 1e-6);
        expect(stretch.top + stretch.height).toBeGreaterThanOrEqual(clause.top + height - 1e-6);
      },
    ),
  );
});
