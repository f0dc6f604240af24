import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuotaRefusal, planCaptureWait } from '@/lib/core/evidence/capture-pace';

test('two at once, the third a second later', () => {
  expect(planCaptureWait([], 0)).toBe(0);
  expect(planCaptureWait([0], 10)).toBe(0);
  expect(planCaptureWait([0, 10], 20)).toBeGreaterThanOrEqual(980);
  expect(planCaptureWait([0, 10], 2_000)).toBe(0);
});

test('never more than two within any second', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 40 }), (pauses) => {
      const taken: number[] = [];
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        now += planCaptureWait(taken, now);
        taken.push(now);
      }
      for (const [index, at] of taken.entries()) {
        const third = taken[index + 2];
        if (third !== undefined) expect(third - at).toBeGreaterThan(1_000);
      }
    }),
  );
});

test('only the quota is the quota', () => {
  expect(
    isQuotaRefusal('Error: This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.'),
  ).toBe(true);
  expect(isQuotaRefusal('Error: Failed to capture tab: image readback failed')).toBe(false);
});
