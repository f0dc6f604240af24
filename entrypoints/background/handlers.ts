// One handler for each message to the background. A page's script speaks for its own tab only, whatever it names.

import type { NoticeUseCases } from '@/lib/app/advice/notice-use-cases';
import type { CaptureUseCases } from '@/lib/app/capture/capture-use-cases';
import type { KeepPage } from '@/lib/app/capture/keep-page';
import type { SeriesUseCases } from '@/lib/app/capture/series-use-cases';
import type { CaseUseCases } from '@/lib/app/cases/case-use-cases';
import type { PoliciesUseCases } from '@/lib/app/policies/policies-use-cases';
import type { LedgerUseCases } from '@/lib/app/subscriptions/ledger-use-cases';
import type { TabUseCases } from '@/lib/app/tab/tab-use-cases';
import type { BackgroundHandlers, Sender } from '@/lib/browser/messages/channel';
import { markPart } from './capture';
import { createAdviceHandlers } from './policy-messages';
import { createSubscriptionHandlers } from './subscription-messages';

const NO_TAB = { ok: false, code: 'no-tab' } as const;

type Deeds = {
  tabs: TabUseCases;
  capture: CaptureUseCases;
  series: SeriesUseCases;
  keeping: KeepPage;
  cases: CaseUseCases;
  ledger: LedgerUseCases;
  notice: NoticeUseCases;
  policies: PoliciesUseCases;
};

export function createBackgroundHandlers({
  tabs,
  capture,
  series,
  keeping,
  cases,
  ledger,
  notice,
  policies,
}: Deeds): BackgroundHandlers {
  return {
    ...createSubscriptionHandlers(tabs, ledger, policies),
    ...createAdviceHandlers(tabs, policies),
    'page.sniffed': async ({ reasons }, { tabId, frameId }) =>
      tabId === undefined ? NO_TAB : tabs.pageSniffed(tabId, frameId, reasons),
    'page.read': async ({ reading }, { tabId, frameId, isPrivate }) => {
      if (tabId === undefined) return NO_TAB;
      // First of all the reading: whatever fails behind it, the popup has its answer.
      const outcome = await tabs.pageRead(tabId, frameId, reading);
      // A frame may be anyone's; what a page says of a case or a subscription is said by the page itself.
      if (frameId === 0) {
        await cases.pageSeen(reading);
        await ledger.pageSeen(reading);
        await policies.pageSeen(reading, isPrivate);
      }
      return outcome.ok ? { ok: true, notice: await notice.plan(tabId, reading) } : outcome;
    },
    'notice.mute': async (_request, { tabId }) =>
      tabId !== undefined && (await notice.mute(tabId)) ? { ok: true } : NO_TAB,
    'tab.view': async (request, sender) => tabs.view(tabOf(request, sender)),
    'tab.reread': async (request, sender) => tabs.reread(tabOf(request, sender)),
    'answers.save': async (request, sender) =>
      tabs.saveAnswers(tabOf(request, sender), request.answersKey, request.answers),
    'case.start': async (request, sender) => {
      const view = await tabs.view(tabOf(request, sender));
      if (view.state !== 'read') return { ok: false, code: 'not-read' };
      const { id } = await cases.startFromReading({ ...view, route: request.route });
      return { ok: true, id };
    },
    'capture.start': async (request, sender) => {
      const tabId = tabOf(request, sender);
      const started = await capture.start({ ...request, tabId });
      // A script in a page has nothing that would stay to tell how it ends.
      if (!sender.isOwnPage) void keeping.tell(tabId, started);
      return started;
    },
    'region.choose': async (request, sender) => markPart(keeping, tabOf(request, sender)),
    'series.view': async () => series.view(),
    'series.change': async ({ change, next }) => {
      if (change === 'start') return series.start();
      return change === 'end' ? series.end() : series.choose(next ?? null);
    },
    'capture.cancel': async (request, sender) => capture.cancel({ tabId: tabOf(request, sender) }),
    'capture.progress': async () => capture.progress(),
  };
}

/** A page of ours in a tab (the desk) also has a tab as its sender; only what runs inside other pages is bound to it. */
function tabOf(request: { tabId: number }, sender: Sender): number {
  return sender.tabId === undefined || sender.isOwnPage ? request.tabId : sender.tabId;
}
