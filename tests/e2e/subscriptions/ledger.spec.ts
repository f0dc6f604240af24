// From reading a page to the ledger, to a notification and back, in a real browser.
import type { Worker } from '@playwright/test';
import { addDays, toCivilDate } from '@/lib/core/calendar/civil-date';
import { DEFAULT_SETTINGS, type Subscription } from '@/lib/core/subscriptions/types';
import { item } from '../../unit/core/subscriptions/items';
import type { LaunchedExtension } from '../extension';
import { expect, html, openPage, test, waitForWords } from '../page-life/tabs';

/** What these tests use of the API inside the worker. */
interface Api {
  storage: {
    local: { set(items: object): Promise<void>; get(key: string): Promise<Record<string, unknown>> };
  };
  notifications: {
    getAll(): Promise<Record<string, boolean>>;
    clear(id: string): Promise<boolean>;
    onButtonClicked: { dispatch(id: string, button: number): void };
  };
  alarms: { getAll(): Promise<{ name: string; scheduledTime: number }[]>; clearAll(): Promise<boolean> };
}

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const today = toCivilDate(Date.now(), zone);

const ORDER = (nextCharge: string) =>
  html(
    '订单详情 - 青禾视频',
    `<main><h1>订单详情</h1><dl>
      <dt>商品名称</dt><dd>青禾视频会员连续包月</dd>
      <dt>订单编号</dt><dd>QH20260115000318</dd>
      <dt>实付金额</dt><dd>¥25.00</dd>
      <dt>支付时间</dt><dd>2026-01-15 13:05</dd>
      <dt>支付方式</dt><dd>支付宝</dd>
      <dt>自动续费</dt><dd>已开启</dd>
      <dt>下次扣费时间</dt><dd>${nextCharge}</dd></dl>
      <h2>自动续费说明</h2><p>如需取消，请至少在扣费前24小时关闭自动续费。</p></main>`,
  );

/** The ledger anew, and nothing else that reminds: spec files share a browser, one may have left cases behind. */
async function seed(worker: Worker, ledger: Subscription[]): Promise<void> {
  const settings = { ...DEFAULT_SETTINGS, quiet: null };
  await worker.evaluate(
    async ([kept, items]) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      for (const shown of Object.keys(await chrome.notifications.getAll()))
        await chrome.notifications.clear(shown);
      await chrome.storage.local.set({
        'reminder-log': { version: 1, value: { delivered: {}, settled: {}, later: {} } },
        'reminder-settings': { version: 1, value: kept },
        cases: { version: 1, value: {} },
        ledger: { version: 1, value: items },
      });
    },
    [settings, ledger] as const,
  );
}

const notified = async (extension: LaunchedExtension) =>
  Object.keys(
    await (await extension.worker()).evaluate(() =>
      (globalThis as unknown as { chrome: Api }).chrome.notifications.getAll(),
    ),
  );

test('an order page is kept with one click, its day to cancel worked out from its own clause', async ({
  extension,
}) => {
  await seed(await extension.worker(), []);
  const charge = addDays(today, 20);
  const { page, tabId, close } = await openPage(extension, { '/': ORDER(charge) });
  await waitForWords(extension, tabId, '下次扣费时间');
  const popup = await extension.openExtensionPage(`popup.html?tab=${tabId}`);
  await popup.getByRole('button', { name: /记下，扣费前提醒/ }).click();
  await expect(popup.getByRole('button', { name: /已记下，去看/ })).toBeVisible();

  const desk = await extension.openExtensionPage('desk.html#/subscriptions');
  await desk.getByRole('link', { name: /青禾视频会员连续包月/ }).click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('青禾视频会员连续包月');
  await expect(desk.locator('.receipt li')).toHaveCount(4);
  await expect(desk.locator('.quote')).toHaveText('如需取消，请至少在扣费前24小时关闭自动续费。');
  const stored = await (await extension.worker()).evaluate(() =>
    (globalThis as unknown as { chrome: Api }).chrome.storage.local.get('ledger'),
  );
  const { value } = stored.ledger as { value: string };
  expect(JSON.parse(value)).toMatchObject([
    { nextChargeOn: charge, lead: { days: 1 }, mandate: 'alipay', renewal: 'on' },
  ]);

  // Seen again it is the same one: nothing is offered twice.
  await page.reload();
  await waitForWords(extension, tabId, '下次扣费时间');
  await popup.reload();
  await expect(popup.getByRole('button', { name: /已记下，去看/ })).toBeVisible();
  await desk.close();
  await popup.close();
  await close();
});

test('a reminder that fell due while nothing ran is shown once, and "keep it" is an answer', async ({
  extension,
}) => {
  const charge = addDays(today, 4);
  const late = item({ id: 'late', nextChargeOn: charge, scheduledAt: '2026-01-01T10:00' });
  await seed(await extension.worker(), [late]);
  await expect.poll(() => notified(extension)).toHaveLength(1);
  const [id = ''] = await notified(extension);
  expect(id).toMatch(new RegExp(`^reminder:late/cancel-by/${charge}/\\d$`));

  // Looked at again: nothing new is told.
  await (await extension.worker()).evaluate(async (notice) => {
    const { chrome } = globalThis as unknown as { chrome: Api };
    const kept = (await chrome.storage.local.get('ledger')).ledger;
    await chrome.storage.local.set({ ledger: { ...(kept as object), again: true } });
    chrome.notifications.onButtonClicked.dispatch(notice, 0);
  }, id);
  await expect
    .poll(async () =>
      (await extension.worker()).evaluate(
        async () =>
          (await (globalThis as unknown as { chrome: Api }).chrome.storage.local.get('reminder-log'))[
            'reminder-log'
          ],
      ),
    )
    .toMatchObject({ value: { settled: { [`late/${charge}`]: expect.any(String) } } });
  expect(await notified(extension)).toEqual([]);
});

test('alarms that the browser dropped are set again by the next look', async ({ extension }) => {
  const worker = await extension.worker();
  const names = async () =>
    (await worker.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.alarms.getAll())).map(
      ({ name }) => name,
    );
  await worker.evaluate(() => (globalThis as unknown as { chrome: Api }).chrome.alarms.clearAll());
  await seed(worker, [item({ id: 'far', nextChargeOn: addDays(today, 30) })]);
  await expect.poll(async () => (await names()).sort()).toEqual(['reminders.check', 'reminders.next']);
});

test('a worker that starts anew, with its alarms gone, sets them and tells what fell due meanwhile', async ({
  extension,
}) => {
  const charge = addDays(today, 4);
  await seed(await extension.worker(), []);
  const asker = await extension.openExtensionPage('desk.html#/about');
  const session = await asker.context().newCDPSession(asker);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  // As after a restart or an update: nothing in session storage, no alarms, and a ledger that a day passed over. The
  // change of the ledger wakes the worker here; at a real start the browser does.
  await asker.evaluate(
    async (items) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      await chrome.alarms.clearAll();
      await chrome.storage.local.set({ ledger: { version: 1, value: items } });
    },
    [item({ id: 'missed', nextChargeOn: charge, scheduledAt: '2026-01-01T10:00' })],
  );
  await expect
    .poll(() => notified(extension))
    .toEqual([expect.stringMatching(/^reminder:missed\/cancel-by\//)]);
  const alarms = await (await extension.worker()).evaluate(() =>
    (globalThis as unknown as { chrome: Api }).chrome.alarms.getAll(),
  );
  expect(alarms.map(({ name }) => name)).toContain('reminders.check');
  await asker.close();
});

test('a table is taken in, edited by hand, and goes out as a calendar', async ({ extension }) => {
  await seed(await extension.worker(), []);
  const desk = await extension.openExtensionPage('desk.html#/subscriptions');
  await desk.locator('input[type="file"]').setInputFiles({
    name: 'mine.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(`name,price,period,next charge\n云盘,¥15,month,${addDays(today, 25)}\n,1,,\n`),
  });
  await expect(desk.getByText('新增 1 项，更新 0 项，读不懂 1 项')).toBeVisible();

  await desk.getByRole('link', { name: /云盘/ }).click();
  await desk.getByRole('button', { name: '改正' }).click();
  await desk.getByLabel('续费价格').fill('十八');
  await desk.getByRole('button', { name: '保存' }).click();
  await expect(desk.getByRole('alert')).toHaveText(/价格要写成数字/);
  await desk.getByLabel('续费价格').fill('18.50');
  await desk.getByRole('button', { name: '保存' }).click();
  await expect(desk.getByText('¥18.50').first()).toBeVisible();

  await desk.getByRole('link', { name: /全部订阅/ }).click();
  const downloading = desk.waitForEvent('download');
  await desk.getByRole('button', { name: '导出日历' }).click();
  expect((await downloading).suggestedFilename()).toBe(`refundlens-subscriptions-${today}.ics`);
  await desk.close();
});
