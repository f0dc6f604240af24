// How far the capture is: read once, then again whenever the background writes it down.
import { useEffect, useState } from 'preact/hooks';
import { askBackground } from '@/lib/browser/messages/from-popup';
import { onSessionChange } from '@/lib/browser/storage/areas';
import type { CaptureProgress } from '@/lib/core/evidence/types';

const PROGRESS_KEY = 'capture.progress';

export function useCaptureProgress() {
  const [capture, setCapture] = useState<CaptureProgress>({ state: 'idle' });
  useEffect(() => {
    const refresh = async (ended: 'shown' | 'hidden') => {
      const sent = await askBackground('capture.progress', {});
      if (!sent.ok) return;
      const { response } = sent;
      // How an earlier capture ended is old news to a popup that has just opened.
      const old = ended === 'hidden' && (response.state === 'done' || response.state === 'stopped');
      setCapture(old ? { state: 'idle' } : response);
    };
    void refresh('hidden');
    return onSessionChange((keys) => {
      if (keys.includes(PROGRESS_KEY)) void refresh('shown');
    });
  }, []);
  return { capture, setCapture };
}
