// On every http(s) page and frame. A plain script and not one of the framework's content scripts: those announce
// themselves to the page with an event, and this one is to leave no trace.
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { watchPage } from '@/lib/app/sniff/watch-page';
import { tellSniffed } from '@/lib/browser/messages/sniffed';
import { SAMPLE_LIMIT_CHARS, sniffPage } from '@/lib/core/pages/sniff';
import { glimpsePage, samplePage } from '@/lib/page/sample/sample-page';

const MARK = Symbol.for('refundlens.sniffer');
const SMALLEST_FRAME_PX = 80;
const ROUTER_PAUSE_MS = 400;

export default defineUnlistedScript(() => {
  const scope = globalThis as { [MARK]?: boolean };
  if (scope[MARK]) return;
  scope[MARK] = true;
  if (!isTinyFrame()) startWatch();
  // A frame is small until the dialog around it opens.
  else addEventListener('resize', () => isTinyFrame() || startWatch(), { once: true });
});

function startWatch(): void {
  const watch = watchPage({
    sniff: () => sniffPage(samplePage(document, SAMPLE_LIMIT_CHARS)),
    glimpse: () => glimpsePage(document),
    tell: (reasons) => tellSniffed(location.href, reasons),
    url: () => location.href,
    after: (ms, run) => {
      const timer = setTimeout(run, ms);
      return () => clearTimeout(timer);
    },
  });
  addEventListener('pageshow', (event) => {
    if (event.persisted) watch.returned();
  });
  addEventListener('popstate', () => watch.moved());
  addEventListener('hashchange', () => watch.moved());
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation !== undefined) navigation.addEventListener('currententrychange', () => watch.moved());
  // Without the Navigation API a push of the page's own router is heard by nobody; nearly all follow a click.
  else addEventListener('click', () => setTimeout(() => watch.moved(), ROUTER_PAUSE_MS), { passive: true });
}

/** Frames of a few pixels measure and advertise; nobody reads an agreement in them. */
function isTinyFrame(): boolean {
  return window !== top && (innerWidth < SMALLEST_FRAME_PX || innerHeight < SMALLEST_FRAME_PX);
}
