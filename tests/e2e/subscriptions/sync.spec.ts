// The ledger in the browser's own sync area: switched on in the desk, filled, changed from elsewhere, cleared.
import type { Worker } from '@playwright/test';
import { syncedOf } from '@/lib/core/subscriptions/sync/entry';
import { item } from '../../unit/core/subscriptions/items';
import { expect, test } from '../page-life/tabs';

interface Api {
  storage: Record<
    'local' | 'sync',
    { get(key: string | null): Promise<Record<string, unknown>>; set(items: object): Promise<void> }
  >;
}

const stored = (worker: Worker, area: 'local' | 'sync', key: string | null) =>
  worker.evaluate(
    ([where, which]) => (globalThis as unknown as { chrome: Api }).chrome.storage[where].get(which),
    [area, key] as const,
  );
const write = (worker: Worker, area: 'local' | 'sync', items: object) =>
  worker.evaluate(
    ([where, what]) => (globalThis as unknown as { chrome: Api }).chrome.storage[where].set(what),
    [area, items] as const,
  );

test('switched on it is shared, takes in what comes from elsewhere, and can be cleared', async ({
  extension,
}) => {
  const worker = await extension.worker();
  const own = item({ id: 'own', name: '青禾视频会员', evidence: ['record-1'] });
  await write(worker, 'local', { ledger: { version: 1, value: [own] } });
  expect(await stored(worker, 'sync', null)).toEqual({});

  const desk = await extension.openExtensionPage('desk.html#/subscriptions');
  const panel = desk.getByRole('region', { name: '在自己的几台电脑之间共用' });
  await expect(panel).toContainText('没有打开');
  await panel.getByText('调整').click();
  await panel.getByLabel('共用订阅本').check();
  await expect(panel.getByRole('status')).toHaveText(/已共用，共 1 项。$/);
  const shared = await stored(worker, 'sync', null);
  expect(Object.keys(shared)).toEqual(['ledger/own']);
  expect(JSON.stringify(shared)).not.toContain('record-1');

  const at = new Date(Date.now() + 60_000).toISOString();
  await write(worker, 'sync', {
    'ledger/own': { v: 1, at, item: { ...syncedOf(own), notes: '另一台电脑上改的' } },
    'ledger/new': {
      v: 1,
      at,
      item: syncedOf(item({ id: 'new', name: '云雀音乐年卡', site: 'yunque.example' })),
    },
  });
  await expect(desk.getByRole('link', { name: /云雀音乐年卡/ })).toBeVisible();
  const { ledger } = (await stored(worker, 'local', 'ledger')) as { ledger: { value: string } };
  expect(JSON.parse(ledger.value)).toMatchObject([
    { id: 'own', notes: '另一台电脑上改的', evidence: ['record-1'] },
    { id: 'new' },
  ]);

  await panel.getByLabel('共用订阅本').uncheck();
  await panel.getByRole('button', { name: '从浏览器同步里清除' }).click();
  await expect(panel.getByRole('status')).toHaveText(/已从浏览器同步里清除/);
  expect(await stored(worker, 'sync', null)).toEqual({});
  await expect(desk.getByRole('link', { name: /云雀音乐年卡/ })).toBeVisible();
  await desk.close();
});
