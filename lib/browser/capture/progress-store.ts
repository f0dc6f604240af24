// How far the capture is, where popup and desk can see it; gone when the browser closes.
import { type CaptureProgress, captureProgressSchema } from '@/lib/core/evidence/types';
import { browser } from '../browser';

export const CAPTURE_PROGRESS_KEY = 'capture.progress';

export const captureProgressStore = {
  async read(): Promise<CaptureProgress> {
    const kept = await browser.storage.session.get(CAPTURE_PROGRESS_KEY);
    const parsed = captureProgressSchema.safeParse(kept[CAPTURE_PROGRESS_KEY]);
    return parsed.success ? parsed.data : { state: 'idle' };
  },
  async write(progress: CaptureProgress): Promise<void> {
    await browser.storage.session.set({ [CAPTURE_PROGRESS_KEY]: progress });
  },
};
