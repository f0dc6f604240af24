// Holds what the popup shows and turns what the person does into messages.
import { useEffect, useMemo, useState } from 'preact/hooks';
import { PopupView } from '@/components/popup/PopupView';
import type { PopupActions, PopupTrouble } from '@/components/popup/popup-types';
import { openCasePage, openDeskPage } from '@/lib/browser/desk-page';
import { readKeepShortcut } from '@/lib/browser/keep-entries';
import type { Sent } from '@/lib/browser/messages/envelope';
import { askBackground, tellPage } from '@/lib/browser/messages/from-popup';
import type { RequestOf, ToBackground } from '@/lib/browser/messages/protocol';
import { toCivilDate } from '@/lib/core/calendar/civil-date';
import { AdviceApp } from './advice-app';
import { SubscriptionOffersApp } from './subscription-offers-app';
import { useCaptureProgress } from './use-capture-progress';
import { useLaw } from './use-law';
import { useSeries } from './use-series';
import { type FirstView, useTabView } from './use-tab-view';

const NOTHING: Omit<PopupActions, 'openDesk'> = {
  reread: () => {},
  saveAnswers: () => {},
  showOnPage: () => {},
  setMarks: () => {},
  startCapture: () => {},
  keepClause: () => {},
  chooseRegion: () => {},
  series: { start: () => {}, end: () => {}, choose: () => {} },
  cancelCapture: () => {},
  startCase: () => {},
};

export function PopupApp(props: { tabId: number | null; url: string; first: FirstView }) {
  const { tabId, url, first } = props;
  // A window without tabs (a detached panel, developer tools) has no page to read.
  if (tabId === null) return <NoTab url={url} />;
  return <Live tabId={tabId} url={url} first={first} />;
}

function NoTab(props: { url: string }) {
  return (
    <PopupView
      tabId={-1}
      view={{ state: 'unreadable', reason: 'internal-page', url: props.url }}
      today={todayHere()}
      capture={{ state: 'idle' }}
      trouble={null}
      provisionOf={() => null}
      actions={{ ...NOTHING, openDesk: openDeskPage }}
    />
  );
}

function Live(props: { tabId: number; url: string; first: FirstView }) {
  const { tabId, url } = props;
  const [trouble, setTrouble] = useState<PopupTrouble | null>(null);
  const { view, setView, ask } = useTabView(tabId, url, props.first);
  const { capture, setCapture } = useCaptureProgress();
  const series = useSeries(capture.state === 'done' ? capture.recordId : '');
  const provisionOf = useLaw();
  const [shortcut, setShortcut] = useState('');
  useEffect(() => void readKeepShortcut().then(setShortcut), []);
  const read = view.state === 'read' ? view : null;

  // Records kept while the popup is open count at once.
  useEffect(() => {
    if (capture.state === 'done' && capture.tabId === tabId) ask('tab.view');
  }, [capture.state]);

  const start = async (request: Omit<RequestOf<ToBackground, 'capture.start'>, 'tabId'>) => {
    setCapture({ state: 'running', tabId, step: 'preparing', done: 0, total: 0 });
    const code = refusalOf(await askBackground('capture.start', { tabId, ...request }));
    if (code !== null) setCapture({ state: 'stopped', tabId, code });
  };
  const actions = useMemo<PopupActions>(
    () => ({
      reread: () => {
        setTrouble(null);
        setView({ state: 'reading', url });
        ask('tab.reread');
      },
      saveAnswers: async (answers) => {
        if (!read) return;
        const sent = await askBackground('answers.save', { tabId, answersKey: read.answersKey, answers });
        setTrouble(sent.ok ? null : 'answer-not-saved');
        if (sent.ok) setView(sent.response);
      },
      showOnPage: async (span) => {
        setTrouble((await tellPage(tabId, 'mark.show', span)) ? null : 'not-shown');
      },
      setMarks: async (shown) => {
        const done = await tellPage(tabId, 'marks.set', { shown });
        setTrouble(done ? null : 'not-shown');
        if (done && read) setView({ ...read, marksShown: shown });
      },
      startCapture: (mode) => void start({ mode }),
      keepClause: ({ start: begin, quote }) =>
        void start({ mode: 'clause', clause: { start: begin, quote } }),
      chooseRegion: async () => {
        const code = refusalOf(await askBackground('region.choose', { tabId }));
        if (code !== null) setCapture({ state: 'stopped', tabId, code });
        // The page must be in front for the person to mark a part of it.
        else window.close();
      },
      series: series.actions,
      cancelCapture: () => void askBackground('capture.cancel', { tabId }),
      startCase: async (route) => {
        const sent = await askBackground('case.start', {
          tabId,
          ...(route === undefined ? {} : { route }),
        });
        if (sent.ok && sent.response.ok) openCasePage(sent.response.id);
        else setTrouble('case-not-started');
      },
      openDesk: (recordId) => openDeskPage(recordId),
    }),
    [tabId, url, read, series.actions],
  );

  return (
    <PopupView
      tabId={tabId}
      view={view}
      today={todayHere()}
      capture={capture}
      series={series.series}
      shortcut={shortcut}
      trouble={trouble}
      provisionOf={provisionOf}
      actions={actions}
      advice={
        read && (
          <AdviceApp
            tabId={tabId}
            reading={read.reading}
            showOnPage={actions.showOnPage}
            keepEvidence={() => actions.startCapture('full')}
          />
        )
      }
      subscriptions={
        read && <SubscriptionOffersApp tabId={tabId} reading={read.reading} today={todayHere()} />
      }
    />
  );
}

/** Why something did not begin; null when it did. */
function refusalOf(sent: Sent<{ ok: true } | { ok: false; code: string }>): string | null {
  if (!sent.ok) return sent.code;
  return sent.response.ok ? null : sent.response.code;
}

/** The civil date where the person is. */
function todayHere(): string {
  return toCivilDate(Date.now(), Intl.DateTimeFormat().resolvedOptions().timeZone);
}
