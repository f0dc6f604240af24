// Pages on which no extension may run, told from the address: said plainly instead of "nothing found".
import type { UnreadableReason } from '@/lib/core/pages/tab-view';

const STORES = [
  'chromewebstore.google.com',
  'chrome.google.com/webstore',
  'microsoftedge.microsoft.com/addons',
  'addons.mozilla.org',
];

/** Null where the address speaks for a page that can be read. */
export function unreadableReason(url: string): UnreadableReason | null {
  if (url === '') return 'no-permission';
  if (url.startsWith('file:')) return 'file-page';
  if (!/^https?:/.test(url)) return 'internal-page';
  const address = url.replace(/^https?:\/\/(?:www\.)?/, '');
  if (STORES.some((store) => address.startsWith(store))) return 'store-page';
  return /\.pdf$/i.test(pathOf(url)) ? 'pdf' : null;
}

function pathOf(url: string): string {
  return url.split(/[?#]/, 1)[0] ?? '';
}
