// Evidence with the browser behind its ports.
import { type CaptureUseCases, createCaptureUseCases } from '@/lib/app/capture/capture-use-cases';
import { mergeFrames } from '@/lib/app/tab/tab-use-cases';
import { createCapturePorts } from '@/lib/browser/capture/capture-ports';
import { sendToPage } from '@/lib/browser/messages/channel';
import { readings } from './tabs';

export function createCapture(): CaptureUseCases {
  return createCaptureUseCases(
    createCapturePorts({
      reading: async (tabId) => mergeFrames(await readings.read(tabId)),
      // Wrapped: called as a method of another object it would be an illegal invocation.
      report: (fault) => reportError(fault),
      // A page without our inspector has no marks to hide.
      setMarks: async (tabId, shown) =>
        void (await sendToPage(tabId, 'marks.set', { shown, remember: false })),
    }),
  );
}
