import { expect, html, openPage, readingsOf, test, waitForWords } from './tabs';

const quotesOf = (clauses: { quote: string }[]) => clauses.map(({ quote }) => quote).join('\n');

test('an agreement in a srcdoc frame is read and merged into the tab', async ({ extension }) => {
  const frame = '<h1>会员服务协议</h1><p>会员费一经支付，概不退款。</p>';
  const body = `<h1>确认订单</h1><p>年度会员 实付 ¥298.00</p><iframe srcdoc="${frame}" width="500" height="300"></iframe>`;
  const open = await openPage(extension, { '/': html('会员收银台', body) });
  await waitForWords(extension, open.tabId, '概不退款');
  await expect.poll(async () => (await readingsOf(extension, open.tabId)).length).toBe(2);

  const popup = await extension.openExtensionPage('popup.html');
  const answer = (await popup.evaluate(
    (tabId) => chrome.runtime.sendMessage({ to: 'background', name: 'tab.view', request: { tabId } }),
    open.tabId,
  )) as {
    response: {
      state: string;
      reading: { text: string; clauses: { quote: string; start: number; end: number }[] };
    };
  };
  const { state, reading } = answer.response;
  expect(state).toBe('read');
  expect(reading.text).toContain('实付 ¥298.00');
  const clause = reading.clauses.find(({ quote }) => quote.includes('概不退款'))!;
  expect(reading.text.slice(clause.start, clause.end)).toBe(clause.quote);
  await popup.close();
  await open.close();
});

test('text of an open shadow root is read', async ({ extension }) => {
  const script = `<script>customElements.define('member-terms', class extends HTMLElement {
    constructor() { super(); this.attachShadow({ mode: 'open' }).innerHTML =
      '<h2>退款</h2><slot></slot><p>年卡会员一经开通，概不退款。</p>'; }
  })</script>`;
  const body = `<h1>会员服务协议</h1><member-terms><p>本条由您仔细阅读。</p></member-terms>${script}`;
  const open = await openPage(extension, { '/': html('会员协议', body) });
  const reading = await waitForWords(extension, open.tabId, '年卡会员一经开通');
  expect(reading.text).toContain('退款\n本条由您仔细阅读。\n年卡会员');
  expect(quotesOf(reading.clauses)).toContain('概不退款');
  await open.close();
});

test('folded text is read, templates and what is not rendered are not', async ({ extension }) => {
  const body = `<h1>会员服务协议</h1>
    <details><summary>退款说明</summary><p>季卡会员支付后 3 天内可以申请退款。</p></details>
    <div role="tabpanel" style="display:none"><p>标签页里写着：年卡会员概不退款。</p></div>
    <div style="display:none"><p>模板内容：{{plan}} 会员支付后 30 天内可以退款。</p></div>
    <template><p>模板元素：会员可以退款。</p></template>
    <noscript>请打开脚本再退款</noscript>
    <p style="visibility:hidden">看不见的退款承诺</p>
    <i aria-hidden="true" class="material-icons">expand_more</i>
    <p>到期<b>自动</b><span>续费</span>。</p>`;
  const open = await openPage(extension, { '/': html('会员协议', body) });
  const { text } = await waitForWords(extension, open.tabId, '季卡会员');
  expect(text).toContain('年卡会员概不退款');
  expect(text).toContain('到期自动续费。');
  for (const unread of ['模板', '脚本', '看不见', 'expand_more']) expect(text).not.toContain(unread);
  await open.close();
});

test('300,000 characters with the clause at the end: found', async ({ extension }) => {
  const filler = Array.from(
    { length: 3000 },
    (_, i) => `<p>第 ${i} 条：${'本条说明服务的内容与使用方式，'.repeat(7)}</p>`,
  ).join('');
  const body = `<h1>会员服务协议</h1>${filler}<p>会员费一经支付，概不退款。</p>`;
  const open = await openPage(extension, { '/': html('会员协议', body) });
  const reading = await waitForWords(extension, open.tabId, '概不退款');
  expect(reading.text.length).toBeGreaterThan(300_000);
  expect(quotesOf(reading.clauses)).toContain('概不退款');
  await open.close();
});

test('pages that cannot be read say so', async ({ extension }) => {
  const popup = await extension.openExtensionPage('popup.html');
  const open = await openPage(extension, {
    '/': html('会员', '<p>会员</p>'),
    '/file.pdf': { body: '%PDF-1.4\n%%EOF', type: 'application/pdf' },
  });
  const view = async (tabId: number) =>
    (await popup.evaluate(
      (id) => chrome.runtime.sendMessage({ to: 'background', name: 'tab.view', request: { tabId: id } }),
      tabId,
    )) as { response: { state: string; reason?: string } };
  const own = await extension.tabIdOf(popup);
  expect((await view(own)).response).toMatchObject({ state: 'unreadable', reason: 'internal-page' });
  await open.page.goto(`${open.server.url}/file.pdf`).catch(() => {});
  expect((await view(open.tabId)).response).toMatchObject({ state: 'unreadable', reason: 'pdf' });
  await popup.close();
  await open.close();
});
