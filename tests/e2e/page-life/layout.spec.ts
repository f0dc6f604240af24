// What only layout can tell: block or inline, seen or folded.
import { expect, html, openPage, test, waitForWords } from './tabs';

const STYLE = `<style>
  .row { display: flex } .cell { display: table-cell } .line { display: block } .gone { display: none }
  .clip { height: 0; overflow: hidden } .inline { display: inline } .pre { white-space: pre-line }
  .late:nth-child(n+3) { display: none }
</style>`;

test('blocks are told by the computed style', async ({ extension }) => {
  const body = `${STYLE}<h1>会员订单</h1>
    <div class="row"><span>订单编号</span><span>A20261125</span></div>
    <div><span class="cell">实付金额</span><span class="cell">¥<b>298</b>.00</span></div>
    <div><span class="line">付款时间</span><em class="line">2026-11-25 13:05</em></div>
    <p>前<span class="inline">面</span><div class="inline">和后</div><div class="inline">面</div></p>
    <div class="pre">第一行
第二行</div>
    <p class="gone">不显示的退款承诺</p>
    <ul><li class="late">甲</li><li class="late">乙</li><li class="late">丙不显示</li></ul>`;
  const open = await openPage(extension, { '/': html('会员订单详情', body) });
  const { text } = await waitForWords(extension, open.tabId, '订单编号');
  const lines = text.split('\n');
  for (const line of [
    '订单编号',
    'A20261125',
    '实付金额',
    '¥298.00',
    '付款时间',
    '2026-11-25 13:05',
    '和后面',
    '第一行',
    '第二行',
    '甲',
    '乙',
  ]) {
    expect(lines).toContain(line);
  }
  expect(text).not.toContain('不显示');
  await open.close();
});

test('a squeezed panel and a tab behind another are read; what opens on a click is read then', async ({
  extension,
}) => {
  const body = `${STYLE}<h1>会员服务协议</h1>
    <div class="clip"><p>折叠面板里写着：季卡会员概不退款。</p></div>
    <button aria-controls="faq" aria-expanded="false">常见问题</button>
    <div id="faq" class="gone"><p>答：年卡会员支付后 7 天内可以退款。</p></div>
    <button id="open" onclick="dialog.style.display = 'block'">查看规则</button>
    <div id="dialog" role="dialog" class="gone"><p>弹窗规则：周卡会员不支持退款。</p></div>`;
  const open = await openPage(extension, { '/': html('会员协议', body) });
  const first = await waitForWords(extension, open.tabId, '季卡会员概不退款');
  expect(first.text).toContain('年卡会员支付后 7 天内');
  expect(first.text).not.toContain('弹窗规则');
  await open.page.locator('#open').click();
  await waitForWords(extension, open.tabId, '弹窗规则');
  await open.close();
});

test('a frame that opens later is read', async ({ extension }) => {
  const frame = html('会员服务协议', '<h1>会员服务协议</h1><p>会员费一经支付，概不退款。</p>');
  const body = `<h1>确认订单</h1><p>年度会员 实付 ¥298.00</p>
    <button onclick="box.style.display = 'block'">查看协议</button>
    <div id="box" style="display:none"><iframe src="/terms" width="500" height="300"></iframe></div>`;
  const open = await openPage(extension, { '/': html('会员收银台', body), '/terms': frame });
  await waitForWords(extension, open.tabId, '实付 ¥298.00');
  await open.page.getByRole('button').click();
  await waitForWords(extension, open.tabId, '概不退款');
  await open.close();
});
