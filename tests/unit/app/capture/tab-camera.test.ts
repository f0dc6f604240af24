import { expect, test } from 'vitest';
import { createTabCamera } from '@/lib/app/capture/tab-camera';

const QUOTA = 'This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.';

/** A camera over a clock that only waiting moves; `refuse` says which calls (from 1) the browser refuses. */
function createScene(refuse: (call: number) => string | null) {
  let now = 0;
  let calls = 0;
  let busy = 0;
  const taken: number[] = [];
  const camera = createTabCamera({
    monotonicMs: () => now,
    wait: async (ms) => {
      now += ms;
    },
    pictures: {
      async take(_, asked) {
        asked();
        calls += 1;
        busy += 1;
        expect(busy).toBe(1);
        await Promise.resolve();
        busy -= 1;
        const error = refuse(calls);
        if (error) throw new Error(error);
        taken.push(now);
        return calls;
      },
    },
  });
  return { camera, taken, calls: () => calls };
}

test('a refusal by quota on the third picture costs time, no picture', async () => {
  const { camera, taken, calls } = createScene((call) => (call === 3 ? QUOTA : null));
  for (let tile = 0; tile < 5; tile += 1) await camera.take(1);
  expect(taken).toHaveLength(5);
  expect(calls()).toBe(6);
});

test('pictures asked for at once are taken one after another, two a second', async () => {
  const { camera, taken } = createScene(() => null);
  await Promise.all([1, 2, 3, 4, 5].map(() => camera.take(1)));
  expect(taken).toHaveLength(5);
  for (const [index, at] of taken.entries()) {
    if (index >= 2) expect(at - taken[index - 2]!).toBeGreaterThan(1_000);
  }
});

test('another error is not tried again, and does not stop the queue', async () => {
  const { camera, calls } = createScene((call) => (call === 1 ? 'no permission' : null));
  await expect(camera.take(1)).rejects.toThrow('no permission');
  expect(calls()).toBe(1);
  await expect(camera.take(1)).resolves.toBe(2);
});

test('a quota that never ends ends the capture with its code', async () => {
  const { camera } = createScene(() => QUOTA);
  await expect(camera.take(1)).rejects.toMatchObject({ code: 'capture_failed_quota' });
});
