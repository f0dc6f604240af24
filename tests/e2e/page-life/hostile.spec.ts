// Pages that are empty, huge, restless, vanishing, locked down or no HTML at all: no fault in the page, in the extension's
// own world or in its worker, and an answer in the end.
import type { TabView } from '@/lib/core/pages/tab-view';
import { AGREEMENT, expect, html, openPage, scriptsOf, test, wait, waitForWords } from './tabs';

type Extension = Parameters<typeof openPage>[0];
type Pages = Parameters<typeof openPage>[1];

/** Opens "/" and asks as the popup would; fails on any fault that the page or the worker shows. */
async function viewOf(
  extension: Extension,
  pages: Pages,
  act: (page: Awaited<ReturnType<typeof openPage>>['page']) => Promise<unknown> = async () => {},
): Promise<TabView> {
  const open = await openPage(extension, { '/blank': html('', ''), ...pages });
  const faults: string[] = [];
  open.page.on('pageerror', (fault) => faults.push(fault.message));
  const worker = await extension.worker();
  worker.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await act(open.page);
  const asker = await extension.openExtensionPage('icons/16.png');
  const ask = () =>
    asker.evaluate(
      (tabId) => chrome.runtime.sendMessage({ to: 'background', name: 'tab.view', request: { tabId } }),
      open.tabId,
    ) as Promise<{ ok: boolean; response: TabView }>;
  let view: TabView | null = null;
  await expect
    .poll(
      async () => {
        const answer = await ask();
        expect(answer.ok).toBe(true);
        view = answer.response;
        return view.state;
      },
      { timeout: 20_000 },
    )
    .not.toBe('reading');
  await asker.close();
  await open.close();
  expect(faults).toEqual([]);
  return view!;
}

test('empty pages are read and nothing is claimed of them', async ({ extension }) => {
  for (const body of ['', '<html></html>', '<!doctype html><frameset></frameset>']) {
    const view = await viewOf(extension, { '/': { body, type: 'text/html; charset=utf-8' } });
    expect(view).toMatchObject({
      state: 'read',
      reading: { page: { kind: 'other' }, clauses: [], facts: {} },
    });
  }
});

test('a document whose root or body is taken away', async ({ extension }) => {
  const pages = { '/': html('会员协议', AGREEMENT) };
  const bodiless = await viewOf(extension, pages, (page) => page.evaluate(() => document.body.remove()));
  expect(bodiless.state).toBe('read');
  const rootless = await viewOf(extension, pages, (page) =>
    page.evaluate(() => document.documentElement.remove()),
  );
  expect(['read', 'failed']).toContain(rootless.state);
});

test('five megabytes of page: read, and said where it stopped', async ({ extension }) => {
  const line = `<p>${'会员服务的内容与使用方式说明，本条不涉及费用。'.repeat(4)}</p>`;
  const body = `${AGREEMENT}${line.repeat(Math.ceil(5_000_000 / Buffer.byteLength(line)))}`;
  const view = await viewOf(extension, { '/': html('会员协议', body) });
  expect(view).toMatchObject({ state: 'read', reading: { page: { kind: 'agreement' } } });
});

test('boxes nested five thousand deep', async ({ extension }) => {
  const depth = 5000;
  const body = `<h1>会员协议</h1>${'<div>'.repeat(depth)}会员费一经支付，概不退款。${'</div>'.repeat(depth)}`;
  const view = await viewOf(extension, { '/': html('会员协议', body) });
  expect(view).toMatchObject({ state: 'read' });
  expect(JSON.stringify(view)).toContain('概不退款');
});

test('a page that never rests is looked at a bounded number of times', async ({ extension }) => {
  const script = `<script>let n = 0; const box = document.createElement('p'); document.body.append(box);
    (function turn() { box.textContent = '会员动态 ' + String.fromCharCode(0x4e00 + n++ % 5000); requestAnimationFrame(turn) })()</script>`;
  const open = await openPage(extension, { '/': html('会员协议', AGREEMENT + script) });
  await waitForWords(extension, open.tabId, '概不退款');
  await wait(4000);
  const [top] = await scriptsOf(extension, open.tabId);
  expect(top?.looks).toBeGreaterThan(0);
  expect(top?.looks).toBeLessThanOrEqual(10);
  await open.close();
});

test('frames that come and go while they are read', async ({ extension }) => {
  const script = `<script>let n = 0; const turn = setInterval(() => { const f = document.createElement('iframe');
    f.src = '/frame'; document.body.append(f); setTimeout(() => f.remove(), 20 + n * 7); if (++n > 25) clearInterval(turn) }, 25)</script>`;
  const view = await viewOf(
    extension,
    { '/': html('会员协议', AGREEMENT + script), '/frame': html('会员协议', AGREEMENT) },
    () => wait(1200),
  );
  expect(view).toMatchObject({ state: 'read', reading: { page: { kind: 'agreement' } } });
});

test('pages that forbid scripts, styles, frames and all else by their policy', async ({ extension }) => {
  for (const policy of [
    "default-src 'none'; require-trusted-types-for 'script'",
    "default-src 'none'; sandbox",
  ]) {
    const headers = { 'content-security-policy': policy };
    const view = await viewOf(extension, { '/': { body: html('会员协议', AGREEMENT), headers } });
    expect(view).toMatchObject({ state: 'read', reading: { page: { kind: 'agreement' } } });
  }
});

test('XHTML is read like HTML; SVG, XML and plain text do no harm', async ({ extension }) => {
  const xhtml = `<?xml version="1.0" encoding="UTF-8"?><html xmlns="http://www.w3.org/1999/xhtml" xml:lang="zh-CN"><head><title>会员协议</title></head><body>${AGREEMENT}</body></html>`;
  const read = await viewOf(extension, {
    '/': { body: xhtml, type: 'application/xhtml+xml; charset=utf-8' },
  });
  expect(read).toMatchObject({ state: 'read', reading: { page: { kind: 'agreement' }, lang: 'zh-CN' } });
  const others = {
    'image/svg+xml':
      '<svg xmlns="http://www.w3.org/2000/svg"><title>会员退款</title><text y="20">会员退款</text></svg>',
    'application/xml': '<?xml version="1.0"?><order><status>退款</status><vip>会员 自动续费</vip></order>',
    'text/plain; charset=utf-8': '会员协议\n会员费一经支付，概不退款。',
    'application/json': '{"会员":"退款"}',
  };
  for (const [type, body] of Object.entries(others)) {
    const view = await viewOf(extension, { '/': { body, type } });
    expect(['read', 'unreadable'], type).toContain(view.state);
  }
});

test('an about:blank window that its opener writes into', async ({ extension }) => {
  const open = await openPage(extension, { '/': html('首页', '<p>你好</p>') });
  const faults: string[] = [];
  const listTabs = async () =>
    (await (await extension.worker()).evaluate(() => chrome.tabs.query({}))).map(({ id }) => id ?? -1);
  const before = await listTabs();
  const opened = extension.context.waitForEvent('page');
  await open.page.evaluate((body) => {
    const other = window.open('about:blank');
    other?.document.write(`<title>会员协议</title>${body}`);
    other?.document.close();
  }, AGREEMENT);
  const other = await opened;
  other.on('pageerror', (fault) => faults.push(fault.message));
  const tabId = (await listTabs()).find((id) => !before.includes(id))!;
  const asker = await extension.openExtensionPage('icons/16.png');
  const answer = await asker.evaluate(
    (id) => chrome.runtime.sendMessage({ to: 'background', name: 'tab.view', request: { tabId: id } }),
    tabId,
  );
  // The browser withholds the address of such a window until the person clicks; that is said, and nothing is guessed.
  expect(answer).toMatchObject({ ok: true, response: { state: 'unreadable', reason: 'no-permission' } });
  expect(faults).toEqual([]);
  await asker.close();
  await other.close();
  await open.close();
});

test('a page that spoils the DOM around us', async ({ extension }) => {
  const script = `<script>
    Array.prototype.map = () => { throw new Error('spoilt map') };
    Element.prototype.getAttribute = () => { throw new Error('spoilt getAttribute') };
    window.getComputedStyle = () => null; document.querySelector = () => null;
    window.CSS = undefined; window.JSON = null;
  </script><form><input name="nodeType"><input name="parentElement"><input name="getAttribute"><input name="textContent"></form>`;
  const view = await viewOf(extension, { '/': html('会员协议', AGREEMENT + script) });
  expect(view).toMatchObject({ state: 'read', reading: { page: { kind: 'agreement' } } });
});
