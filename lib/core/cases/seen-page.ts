// What a page that a person opens anyway says about a case: ways to reach the provider while it runs, then the renewal off
// or on again and the membership over.
import type { PageReading } from '../pages/reading';
import { newContacts } from './contacts';
import { extractContacts, ownDomain } from './right-desk';
import type { PlainDeed } from './types';
import type { CaseView } from './view';

/** Events to write down for what the page was seen to say; empty for another site's page and where nothing changed. */
export function deedsFromPage(view: CaseView, reading: PageReading): PlainDeed[] {
  if (!isSameSite(view.claim.url, reading.url)) return [];
  if (view.status !== 'paid' && view.status !== 'closed') {
    const contacts = newContacts(view.claim.contacts, extractContacts(reading.text, reading.url));
    return contacts.length > 0 ? [{ kind: 'contacts-seen', contacts }] : [];
  }
  const { autoRenew, status, orderId } = reading.facts;
  // Another order's page says nothing about this one.
  if (orderId && view.claim.facts.orderId && orderId.value !== view.claim.facts.orderId) return [];
  const deeds: PlainDeed[] = [];
  const renewsAgain = autoRenew?.certainty === 'stated' && autoRenew.value === 'on';
  if (view.status === 'closed') {
    // Given up or lost, a renewal that is on is no news.
    const wasPaid = view.outcome === 'paid-in-full' || view.outcome === 'paid-in-part';
    return wasPaid && renewsAgain ? [{ kind: 'reopened', why: 'renewal-still-on' }] : [];
  }
  const off = autoRenew?.certainty === 'stated' && autoRenew.value === 'off';
  if (off && view.closing['renewal-off'] === 'open') {
    deeds.push({ kind: 'closing-step', step: 'renewal-off', state: 'done' });
  }
  if (renewsAgain && view.closing['renewal-off'] !== 'open') {
    deeds.push({ kind: 'closing-step', step: 'renewal-off', state: 'undone' });
  }
  const ended = status?.value === 'expired' || status?.value === 'refunded' || status?.value === 'cancelled';
  if (ended && status?.certainty === 'stated' && view.closing['membership-ended'] === 'open') {
    deeds.push({ kind: 'closing-step', step: 'membership-ended', state: 'done' });
  }
  return deeds;
}

function isSameSite(one: string, other: string): boolean {
  const host = (url: string) => /^https?:\/\/([^/?#]+)/.exec(url)?.[1];
  const [a, b] = [host(one), host(other)];
  return a !== undefined && b !== undefined && ownDomain(a) === ownDomain(b);
}
