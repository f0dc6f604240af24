// Pages that grow while one scrolls, and terms in a box that scrolls.
import { AGREEMENT, expect, html, openPage, scriptsOf, test, wait, waitForWords } from './tabs';

test('an endless feed: what it grows into is read, the looks stay bounded', async ({ extension }) => {
  const script = `<div id="feed"></div><script>
    let n = 0; const feed = document.getElementById('feed');
    const grow = () => { for (let i = 0; i < 20; i++) { const p = document.createElement('p');
      p.textContent = '会员动态第 ' + n++ + ' 条：' + '今天更新了片库。'.repeat(9); feed.append(p) } };
    grow(); addEventListener('scroll', () => { if (innerHeight + scrollY > document.body.scrollHeight - 400) grow() });
  </script>`;
  const open = await openPage(extension, { '/': html('会员协议', AGREEMENT + script) });
  await waitForWords(extension, open.tabId, '第 19 条');
  for (let turn = 0; turn < 12; turn += 1) {
    await open.page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await wait(120);
  }
  await waitForWords(extension, open.tabId, '第 99 条');
  const [top] = await scriptsOf(extension, open.tabId);
  expect(top?.looks).toBeLessThanOrEqual(10);
  await open.close();
});

test('terms in a dialog that scrolls are read to their end', async ({ extension }) => {
  const terms = `<h2>会员服务协议</h2>${'<p>本条说明服务的内容。</p>'.repeat(120)}<p>会员费一经支付，概不退款。</p>`;
  const body = `<h1>确认订单</h1><p>年度会员 实付 ¥298.00</p><button>立即支付</button>
    <div role="dialog" style="position:fixed;inset:40px;height:200px;overflow:auto;background:white">${terms}</div>`;
  const open = await openPage(extension, { '/': html('会员收银台', body) });
  const reading = await waitForWords(extension, open.tabId, '概不退款');
  expect(reading.clauses.map(({ kind }) => kind)).toContain('refund.none');
  await open.close();
});
