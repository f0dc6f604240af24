import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isQuotaRefusal, planCaptureWait } from '@/lib/core/evidence/capture-pace';

test('two at once, the third a second later', () => {
  expect(planCaptureWait([], 0)).toBe(0);
  expect(planCaptureWait([0], 10)).toBe(0);
  expect(planCaptureWait([0, 10], 20)).toBeGreaterThanOrEqual(980);
  expect(planCaptureWait([0, 10], 2_000)).toBe(0);
});

test('a second picture late in its window does not delay the next window', () => {
  expect(planCaptureWait([0, 900], 910)).toBeLessThan(100);
  expect(planCaptureWait([0, 900, 1_004], 1_005)).toBe(0);
  expect(planCaptureWait([0, 900, 1_010], 1_020)).toBe(0);
  expect(planCaptureWait([0, 900, 1_010, 1_020], 1_030)).toBeGreaterThan(980);
});

test('the browser, counting two in each second from the first call after the last one, refuses none', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 900 }), { maxLength: 40 }), (pauses) => {
      const taken: number[] = [];
      let now = 0;
      for (const pause of pauses) {
        now += pause;
        now += planCaptureWait(taken, now);
        taken.push(now);
      }
      // The first call begins a window, whenever it comes.
      let window = { end: -1, left: 2 };
      for (const at of taken) {
        if (at > window.end) window = { end: at + 1_000, left: 2 };
        window.left -= 1;
        expect(window.left).toBeGreaterThanOrEqual(0);
      }
    }),
    { examples: [[[0, 6, 0, 0]]], numRuns: 500 },
  );
});

test('only the quota is the quota', () => {
  expect(
    isQuotaRefusal('Error: This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.'),
  ).toBe(true);
  expect(isQuotaRefusal('Error: Failed to capture tab: image readback failed')).toBe(false);
});
