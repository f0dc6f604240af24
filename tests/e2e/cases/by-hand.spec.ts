// Cases that begin in the desk: by hand, from the ledger, with what a person brings along.
import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import { item } from '../../unit/core/subscriptions/items';
import { expect, test } from '../page-life/tabs';
import { Desk, day } from './story';

test.afterEach(async ({ extension }) => {
  const worker = await extension.worker();
  await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { clear(): Promise<void> } } } }
    ).chrome.storage.local.clear(),
  );
  await Promise.all(
    extension.context
      .pages()
      .slice(1)
      .map((page) => page.close()),
  );
});

test('by hand, corrected, taken back: nothing leaves the log', async ({ extension }) => {
  const page = await extension.openExtensionPage('desk.html#/cases');
  await page.getByLabel('向谁退（商家名称）').fill('青梧视频');
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await expect(page.locator('h1')).toHaveText('青梧视频');
  await page.locator('.claim-form').getByRole('button', { name: '都对，确认' }).click();
  await expect(page.locator('.letters')).toBeVisible();
  await page.getByLabel('哪一种').selectOption('first-request');
  await page.getByRole('button', { name: '记为已发出' }).click();
  await expect(page.locator('.room-head .chip')).toHaveText('已提出');
  const count = await page.locator('.timeline > li').count();
  await page.locator('.timeline > li').first().getByRole('button', { name: '撤回' }).click();
  await expect(page.locator('.timeline > li')).toHaveCount(count + 1);
  await expect(page.locator('.timeline > li.gone')).toHaveCount(1);
  const form = page.locator('form.record-form').first();
  await form.getByLabel('发生了什么').selectOption({ label: '结案' });
  await form.getByLabel('结果').selectOption({ label: '不追了' });
  await form.getByRole('button', { name: '记下来' }).click();
  await expect(page.locator('.panel.next')).toHaveAttribute('data-step', 'nothing');
  await page.getByRole('link', { name: '全部退费案' }).click();
  await expect(page.locator('.record')).toHaveCount(1);
});

test('from a charge in the ledger that was not wanted to a letter on the ground of its choice', async ({
  extension,
}) => {
  const worker = await extension.worker();
  const charged = day(-3);
  await worker.evaluate(
    (items) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(all: object): Promise<void> } } } }
      ).chrome.storage.local.set({
        ledger: { version: 1, value: items },
      }),
    [item({ name: '青梧会员 连续包月', nextChargeOn: charged, scheduledAt: `${day(-20)}T10:00` })],
  );
  const page = await extension.openExtensionPage('desk.html#/subscriptions/one');
  await page.getByRole('button', { name: '扣了，我想退' }).click();
  const desk = new Desk(page, page);
  await desk.expectStep('check-facts', '还没提出');
  await expect(page.getByLabel('付款时间')).toHaveValue(charged);
  await expect(page.getByLabel('付款方式')).toHaveValue('支付宝');
  await desk.confirm({ '向谁退（商家名称）': '青梧视频' });
  await page.getByRole('button', { name: '用这条: 自动续费没有尽到提醒或同意义务', exact: true }).click();
  await expect(page.locator('[data-ground="unnoticed-renewal"]')).toHaveAttribute('aria-current', 'true');
  const letter = await desk.letter('第一次提出退费');
  expect(letter).toContain('¥25.00');
  expect(letter).toContain('《网络交易监督管理办法》第十八条');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: '存为 Word' }).click();
  const download = await saved;
  expect(download.suggestedFilename()).toMatch(/^第一次提出退费-青梧视频-\d{4}-\d{2}-\d{2}\.docx$/);
  const parts = unzipSync(readFileSync(await download.path()));
  expect(Buffer.from(parts['word/document.xml']!).toString()).toContain('《网络交易监督管理办法》第十八条');
});

test('a screenshot, a pasted chat and a file stay with their event, and go out with the case', async ({
  extension,
}) => {
  const page = await extension.openExtensionPage('desk.html#/cases');
  await page.getByLabel('向谁退（商家名称）').fill('青梧视频');
  await page.getByRole('button', { name: '开始', exact: true }).click();
  await page.locator('.claim-form').getByRole('button', { name: '都对，确认' }).click();
  const form = page.locator('form.record-form').first();
  await form.getByLabel('发生了什么').selectOption('noted');
  await form.locator('summary', { hasText: '附上文字、文件、图片' }).click();
  await form.getByLabel('粘贴的文字').fill('客服：请加我私人电话 13800138000');
  await expect(form).toContainText('导出时默认遮住');
  const picture = await page.screenshot({ clip: { x: 0, y: 0, width: 8, height: 8 } });
  await form.locator('input[type="file"]').setInputFiles([
    { name: '聊天截图.png', mimeType: 'image/png', buffer: picture },
    { name: '空文件.txt', mimeType: 'text/plain', buffer: Buffer.alloc(0) },
  ]);
  await form.getByRole('button', { name: '记下来' }).click();
  await expect(page.getByRole('alert')).toContainText('“空文件.txt”没有存下：是空文件');
  const entry = page.locator('.timeline > li').first();
  await entry.getByRole('button', { name: '看: 附件2 · 聊天截图.png' }).click();
  await expect(entry.getByRole('img', { name: '附件2 · 聊天截图.png' })).toHaveJSProperty('naturalWidth', 8);

  await page.locator('summary', { hasText: '材料清单' }).click();
  await expect(page.getByRole('checkbox', { name: '附件2 · 聊天截图.png' })).toBeChecked();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: '导出整个案子' }).click();
  const files = unzipSync(readFileSync(await (await download).path()));
  expect(Object.keys(files)).toEqual([
    'case.txt',
    'case.json',
    'attachment-1.txt',
    'attachment-2.png',
    'attachments.json',
    'SHA256SUMS',
  ]);
  expect(Buffer.from(files['attachment-2.png']!).equals(picture)).toBe(true);
  expect(Buffer.from(files['attachment-1.txt']!).toString()).toBe('客服：请加我私人电话 ███████████\n');

  await page.getByRole('button', { name: '删除这个退费案' }).click();
  await page.locator('dialog').getByRole('button', { name: '删除这个退费案' }).click();
  await expect(page.locator('.records')).toHaveCount(0);
  const left = () =>
    page.evaluate(
      () =>
        new Promise<number>((resolve, reject) => {
          const opening = indexedDB.open('refundlens-case-files');
          opening.onerror = () => reject(opening.error);
          opening.onsuccess = () => {
            const counting = opening.result.transaction('files').objectStore('files').count();
            counting.onsuccess = () => resolve(counting.result);
          };
        }),
    );
  await expect.poll(left).toBe(0);
});
