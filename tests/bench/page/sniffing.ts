// What the sniffer does on a page that says nothing to it.
import { LOOK_DELAYS_MS } from '@/lib/app/sniff/watch-page';
import { SAMPLE_LIMIT_CHARS, sniffPage } from '@/lib/core/pages/sniff';
import { glimpsePage, samplePage } from '@/lib/page/sample/sample-page';

/** All looks of one page, the first one cold as in life. */
export function lookAll(): void {
  let seen = '';
  for (const _ of LOOK_DELAYS_MS) {
    const glimpse = glimpsePage(document);
    if (glimpse !== seen) sniffPage(samplePage(document, SAMPLE_LIMIT_CHARS));
    seen = glimpse;
  }
}
