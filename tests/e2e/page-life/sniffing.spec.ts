import { AGREEMENT, expect, html, openPage, readingsOf, scriptsOf, test, wait, waitForWords } from './tabs';

const RECIPE = html('红烧肉的做法', '<h1>红烧肉</h1><p>放入 500 克五花肉，小火炖一小时，加两勺酱油。</p>');

test('nothing but the sniffer is put into a page that does not concern us', async ({ extension }) => {
  const open = await openPage(extension, { '/': RECIPE });
  const before = await open.page.evaluate(() => document.documentElement.outerHTML);
  await wait(7000);
  expect(await scriptsOf(extension, open.tabId)).toEqual([{ sniffer: true, inspector: false, looks: 0 }]);
  expect(await readingsOf(extension, open.tabId)).toEqual([]);
  expect(await open.page.evaluate(() => document.documentElement.outerHTML)).toBe(before);
  expect(await open.page.evaluate(() => document.adoptedStyleSheets.length + CSS.highlights.size)).toBe(0);
  await open.close();
});

test('a page that renders late is read', async ({ extension }) => {
  const script = `<script>setTimeout(() => { document.title = '会员协议'; root.innerHTML = ${JSON.stringify(AGREEMENT)}; }, 2000)</script>`;
  const open = await openPage(extension, { '/': html('', `<div id="root"></div>${script}`) });
  const reading = await waitForWords(extension, open.tabId, '概不退款');
  expect(reading.page.kind).toBe('agreement');
  await open.close();
});

test('history navigation: the reading follows the address and is dropped when the page no longer concerns us', async ({
  extension,
}) => {
  const script = `<script>
    function go(path, title, body) { history.pushState({}, '', path); document.title = title; root.innerHTML = body; }
  </script>`;
  const open = await openPage(extension, { '/': html('首页', `<div id="root">今天天气很好</div>${script}`) });
  await wait(600);
  expect(await readingsOf(extension, open.tabId)).toEqual([]);

  const go = (path: string, title: string, body: string) =>
    open.page.evaluate(`go(${JSON.stringify(path)}, ${JSON.stringify(title)}, ${JSON.stringify(body)})`);
  await go('/agreement', '会员服务协议', AGREEMENT);
  expect((await waitForWords(extension, open.tabId, '概不退款')).url).toBe(`${open.server.url}/agreement`);

  await go('/refund', '退款说明', '<h1>退款说明</h1><p>季卡会员支付后 3 天内可以退款。</p>');
  const second = await waitForWords(extension, open.tabId, '季卡会员');
  expect(second.url).toBe(`${open.server.url}/refund`);
  expect(second.text).not.toContain('概不退款');

  await go('/weather', '天气', '<p>明天也是晴天，适合出门走走。</p>');
  await expect.poll(() => readingsOf(extension, open.tabId)).toEqual([]);
  await open.page.goBack();
  await open.close();
});

test('a page from the back/forward cache is read again', async ({ extension }) => {
  const noted =
    '<script>addEventListener("pageshow", (event) => { globalThis.returned = event.persisted; })</script>';
  const open = await openPage(extension, { '/': html('会员协议', AGREEMENT + noted), '/other': RECIPE });
  await waitForWords(extension, open.tabId, '概不退款');
  await open.page.goto(`${open.server.url}/other`);
  await expect.poll(() => readingsOf(extension, open.tabId)).toEqual([]);
  // A page from the cache fires no load event to wait for.
  await open.page.goBack({ waitUntil: 'commit' });
  await waitForWords(extension, open.tabId, '概不退款');
  expect(await open.page.evaluate(() => (globalThis as { returned?: boolean }).returned)).toBe(true);
  await open.close();
});

test('a reload that gives another page under the same address does not show the one before', async ({
  extension,
}) => {
  let loads = 0;
  const open = await openPage(extension, {
    '/': () => {
      loads += 1;
      return loads === 1 ? html('会员协议', AGREEMENT) : RECIPE;
    },
  });
  await waitForWords(extension, open.tabId, '概不退款');
  await open.page.reload();
  const asker = await extension.openExtensionPage('icons/16.png');
  const answer = await asker.evaluate(
    (tabId) => chrome.runtime.sendMessage({ to: 'background', name: 'tab.view', request: { tabId } }),
    open.tabId,
  );
  expect(answer).toMatchObject({
    response: { state: 'read', reading: { title: '红烧肉的做法', clauses: [] } },
  });
  await asker.close();
  await open.close();
});

test('a countdown is looked at a bounded number of times', async ({ extension }) => {
  const script = `<script>let n = 100000; setInterval(() => { clock.textContent = '剩余 ' + n-- + ' 秒' }, 50)</script>`;
  const open = await openPage(extension, {
    '/': html('会员协议', `${AGREEMENT}<p id="clock"></p>${script}`),
  });
  await waitForWords(extension, open.tabId, '概不退款');
  await wait(18_000);
  const [first] = await scriptsOf(extension, open.tabId);
  // Two changes of digits are read for prices that arrive late; then four looks without news end it.
  expect(first!.looks).toBeLessThanOrEqual(12);
  await wait(9000);
  expect((await scriptsOf(extension, open.tabId))[0]!.looks).toBe(first!.looks);
  await open.close();
});

test('an inspector that is put in again leaves the first one in charge', async ({ extension }) => {
  const open = await openPage(extension, { '/': html('会员协议', AGREEMENT) });
  await waitForWords(extension, open.tabId, '概不退款');
  const worker = await extension.worker();
  await worker.evaluate(
    (tabId) =>
      chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          const scope = globalThis as unknown as Record<symbol, { first?: boolean }>;
          const inspector = scope[Symbol.for('refundlens.inspector')];
          if (inspector !== undefined) inspector.first = true;
        },
      }),
    open.tabId,
  );
  const put = await worker.evaluate(async (tabId) => {
    await chrome.scripting.executeScript({ target: { tabId }, files: ['/inspect.js'] });
    const [frame] = await chrome.scripting.executeScript({
      target: { tabId },
      func: () =>
        (globalThis as unknown as Record<symbol, { first?: boolean }>)[Symbol.for('refundlens.inspector')]
          ?.first,
    });
    return frame?.result;
  }, open.tabId);
  expect(put).toBe(true);
  await open.close();
});
