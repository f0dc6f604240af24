// The desk as a tab of its own.
import { browser } from './browser';

/** Opens the desk, at a record of evidence when its id is given. */
export function openDeskPage(recordId?: string): void {
  const place = recordId === undefined ? '#/evidence' : `#/evidence/${encodeURIComponent(recordId)}`;
  void browser.tabs.create({ url: browser.runtime.getURL(`desk.html${place}`) });
}

/** Opens the desk at a refund case. */
export function openCasePage(id: string): void {
  void browser.tabs.create({ url: browser.runtime.getURL(`desk.html#/cases/${encodeURIComponent(id)}`) });
}

/** Opens the desk at a subscription, or at the list of them without an id. */
export function openSubscriptionPage(id?: string): void {
  const place = id ? `#/subscriptions/${encodeURIComponent(id)}` : '#/subscriptions';
  void browser.tabs.create({ url: browser.runtime.getURL(`desk.html${place}`) });
}

/** Opens the desk at the kept terms. */
export function openPoliciesPage(): void {
  void browser.tabs.create({ url: browser.runtime.getURL('desk.html#/policies') });
}

/** The extension's own version, as in its manifest. */
export function extensionVersion(): string {
  return browser.runtime.getManifest().version;
}
