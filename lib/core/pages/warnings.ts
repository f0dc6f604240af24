// Warnings the page gives by itself, each with the separate signals it rests on; one signal alone is never shown. Only
// on pages where money or a membership is at stake: an article that speaks of all these things warns of nothing.
import type { FactsReading } from '../facts/types';
import type { PageText } from '../text/page-text';
import type { MeasuredStyle, PageClass, PageKind, Warning } from './types';
import { findForeignContact } from './warnings/contacts';
import { findMissingCancelEntry, findMissingRefundTerms } from './warnings/entries';
import { findHigherRenewalPrice, findRenewalAfterRefund } from './warnings/prices';
import { findFaintRenewalText } from './warnings/styles';
import { findPresetTicks } from './warnings/ticks';
import { createWarningView } from './warnings/view';

const MIN_SIGNALS = 2;

/** In reading order. `readStyles` gives what a browser measured of blocks on renewal; it is asked only where it counts. */
export function extractWarnings(
  page: PageText,
  pageClass: PageClass,
  reading: FactsReading,
  readStyles: () => readonly MeasuredStyle[] = () => [],
): Warning[] {
  if (!AT_STAKE[pageClass.kind]) return [];
  const view = createWarningView(page, pageClass, reading);
  const found = [
    ...findPresetTicks(view),
    ...findHigherRenewalPrice(view),
    ...findRenewalAfterRefund(view),
    ...findMissingCancelEntry(view),
    ...findMissingRefundTerms(view),
    ...findForeignContact(view),
    ...findFaintRenewalText(view, readStyles()),
  ];
  return found.filter(({ signals }) => signals.length >= MIN_SIGNALS).sort((a, b) => a.start - b.start);
}

const AT_STAKE: Readonly<Record<PageKind, boolean>> = {
  checkout: true,
  membership: true,
  order: true,
  'subscription-management': true,
  agreement: false,
  'auto-renew-agreement': false,
  'refund-policy': false,
  other: false,
};
