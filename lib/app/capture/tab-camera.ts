// Pictures of a tab one at a time and no faster than the browser allows. Only its refusal by quota is tried again.
import {
  isQuotaRefusal,
  planCaptureWait,
  QUOTA_RETRY_LIMIT,
  QUOTA_RETRY_WAIT_MS,
} from '@/lib/core/evidence/capture-pace';
import { CaptureStop, type PageArea, type TakePicture } from './ports';

export type TabCamera<I> = { take(tabId: number, area?: PageArea): Promise<I> };

type CameraPorts<I> = {
  monotonicMs(): number;
  wait(ms: number): Promise<void>;
  pictures: { take: TakePicture<I> };
};

export function createTabCamera<I>(ports: CameraPorts<I>): TabCamera<I> {
  const takenAt: number[] = [];
  let queue: Promise<unknown> = Promise.resolve();

  const takeOne = async (tabId: number, area?: PageArea): Promise<I> => {
    for (let attempt = 0; ; attempt += 1) {
      await ports.wait(planCaptureWait(takenAt, ports.monotonicMs()));
      const before = takenAt.length;
      try {
        return await ports.pictures.take(tabId, () => takenAt.push(ports.monotonicMs()), area);
      } catch (error) {
        if (!isQuotaRefusal(String(error))) throw error;
        // The browser does not count it either.
        takenAt.length = before;
        if (attempt >= QUOTA_RETRY_LIMIT) throw new CaptureStop('capture_failed_quota');
        await ports.wait(QUOTA_RETRY_WAIT_MS);
      }
    }
  };

  return {
    take(tabId, area) {
      const next = queue.then(() => takeOne(tabId, area));
      queue = next.catch(() => undefined);
      return next;
    },
  };
}
