// On every http(s) page and frame. A plain script and not one of the framework's content scripts: those announce
// themselves to the page with an event, and this one is to leave no trace.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '@/lib/app/sniff/watch-page';
import { tellSniffed } from '@/lib/browser/messages/sniffed';
import { SAMPLE_LIMIT_CHARS, sniffPage } from '@/lib/core/pages/sniff';
import { samplePage } from '@/lib/page/sample/sample-page';

const MARK = Symbol.for('refundlens.sniffer');
const SMALLEST_FRAME_PX = 80;

export default defineUnlistedScript(() => {
  const scope = globalThis as { [MARK]?: boolean; navigation?: EventTarget };
  if (scope[MARK] || isTinyFrame()) return;
  scope[MARK] = true;

  const watch = watchPage({
    sniff: () => sniffPage(samplePage(document, SAMPLE_LIMIT_CHARS)),
    tell: (reasons) => tellSniffed(location.href, reasons),
    url: () => location.href,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  // Where the Navigation API is missing, going back is heard here and other moves when the person opens the popup.
  addEventListener('popstate', () => watch.moved());
  addEventListener('hashchange', () => watch.moved());
  scope.navigation?.addEventListener('currententrychange', () => watch.moved());
  addEventListener('pageshow', (event) => {
    if (event.persisted) watch.returned();
  });
});

/** Frames of a few pixels measure and advertise; nobody reads an agreement in them. */
function isTinyFrame(): boolean {
  return window !== top && (innerWidth < SMALLEST_FRAME_PX || innerHeight < SMALLEST_FRAME_PX);
}
