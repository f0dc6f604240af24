// Where the background takes terms down, and what the popup asks of them.
import type { CaptureUseCases } from '@/lib/app/capture/capture-use-cases';
import type { PoliciesUseCases } from '@/lib/app/policies/policies-use-cases';
import { mergeFrames, type TabUseCases } from '@/lib/app/tab/tab-use-cases';
import type { BackgroundHandlers } from '@/lib/browser/messages/channel';
import { readings } from './tabs';

/** A capture that also keeps the terms of the page: whoever wants the page kept wants to know what it said. */
export function keepingTerms(capture: CaptureUseCases, policies: PoliciesUseCases): CaptureUseCases {
  return {
    ...capture,
    async start(request) {
      const outcome = await capture.start(request);
      if (outcome.ok) {
        const reading = mergeFrames(await readings.read(request.tabId));
        if (reading !== null) await policies.keep(reading);
      }
      return outcome;
    },
  };
}

export function createAdviceHandlers(
  tabs: TabUseCases,
  policies: PoliciesUseCases,
): Pick<BackgroundHandlers, 'advice.view'> {
  return {
    // Asked by pages of ours only: it tells which other providers were seen.
    'advice.view': async ({ tabId }, { isOwnPage }) => {
      if (!isOwnPage) return { advice: null };
      const view = await tabs.view(tabId);
      return { advice: view.state === 'read' ? await policies.advise(view.reading) : null };
    },
  };
}
