// What a page's popup says of evidence kept before: by address, whatever the fragment, and from a database of the first
// version too.
import type { TabView } from '@/lib/core/pages/tab-view';
import { AGREEMENT, expect, html, openPage, test, waitForWords } from './tabs';

/** Runs in an extension page: the database anew, as its first version made it, with a record of each address. */
async function makeFirstVersion(urls: string[]): Promise<void> {
  const name = 'refundlens-evidence';
  const done = (request: IDBOpenDBRequest) =>
    new Promise<void>((resolve, reject) => {
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
  // The worker may have opened it already; it gives way.
  await done(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, 1);
  opening.onupgradeneeded = () => {
    const database = opening.result;
    const records = database.createObjectStore('records', { keyPath: 'id' });
    database.createObjectStore('files', { keyPath: ['record', 'name'] }).createIndex('record', 'record');
    database.createObjectStore('chain', { keyPath: 'seq' });
    database.createObjectStore('keys');
    urls.forEach((url, index) => void records.add({ id: `record-${index}`, record: { url } }));
  };
  await done(opening);
  opening.result.close();
}

test('records of this address are counted, also those that an older version kept', async ({ extension }) => {
  const open = await openPage(extension, { '/': html('会员协议', AGREEMENT) });
  const reading = await waitForWords(extension, open.tabId, '概不退款');
  const page = await extension.openExtensionPage('icons/16.png');
  await page.evaluate(makeFirstVersion, [
    reading.url,
    `${reading.url}#refund`,
    `${reading.url}#`,
    `${reading.url}other`,
  ]);
  const answer = (await page.evaluate(
    (tabId) => chrome.runtime.sendMessage({ to: 'background', name: 'tab.view', request: { tabId } }),
    open.tabId,
  )) as { response: TabView };
  expect(answer.response).toMatchObject({ state: 'read', evidenceCount: 3 });
  await page.close();
  await open.close();
});
