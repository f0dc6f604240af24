// Nothing of ours may be in a picture of evidence: not the marks of clauses, not the card or the notice. The inspector
// hides them when asked, but it may draw them anew at any moment (a page just read, an answer just come), so this looks
// for itself.
import { HOST_TAG } from '../marks/card-host';
import { MARK_GROUPS } from '../marks/highlights';
import { readFrame } from './omissions';
import type { StyleLedger } from './style-ledger';

// Asked for by name: Firefox lets a content script not walk through the page's registry.
const HIGHLIGHTS = [...MARK_GROUPS, 'flash'].map((group) => `refundlens-${group}`);

/** Takes marks and card out of sight; the inspector draws its marks again afterwards. Gives whether there were any. */
export function hideOwnMarks(page: Document, ledger: StyleLedger): boolean {
  let found = false;
  for (const view of [page, ...innerPages(page)]) {
    const registry = registryOf(view);
    for (const name of HIGHLIGHTS) if (registry?.delete(name)) found = true;
    for (const card of view.querySelectorAll<HTMLElement>(HOST_TAG)) {
      if (view.defaultView?.getComputedStyle(card).display === 'none') continue;
      ledger.set(card, 'display', 'none');
      found = true;
    }
  }
  return found;
}

function innerPages(page: Document): Document[] {
  return [...page.querySelectorAll('iframe')].flatMap((frame) => readFrame(frame) ?? []);
}

function registryOf(page: Document): HighlightRegistry | null {
  const view = page.defaultView as (Window & { CSS?: { highlights?: HighlightRegistry } }) | null;
  return view?.CSS?.highlights ?? null;
}
