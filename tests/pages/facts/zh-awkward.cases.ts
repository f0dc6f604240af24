// Chinese orders in markup that makes reading hard, each from a way of building pages that is met in the wild.
import { cny, type FactCase, term } from './fact-case';

export const ZH_AWKWARD_CASES: readonly FactCase[] = [
  {
    name: 'a row of label boxes over a row of value boxes',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div class="t"><div class="h"><div>订单号</div><div>商品</div><div>数量</div><div>实付金额</div></div>
      <div class="b"><div>660012</div><div>年卡</div><div>1</div><div>¥168.00</div></div></div>`,
    facts: { orderId: '660012', product: '年卡', planPeriod: term(1, 'year'), price: cny(16800) },
  },
  {
    name: 'a column of labels beside a column of values',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div class="two"><div class="c1"><p>订单编号</p><p>支付时间</p><p>实付金额</p></div>
      <div class="c2"><p>COL20251</p><p>2025-04-05 06:07</p><p>¥8.00</p></div></div>`,
    facts: { orderId: 'COL20251', paidAt: '2025-04-05T06:07', price: cny(800) },
  },
  {
    name: 'the price cut into boxes',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：BX100200</p><div><div>实付款</div><div class="price"><div>¥</div><div>298</div><div>.00</div></div></div>`,
    facts: { orderId: 'BX100200', price: cny(29800) },
  },
  {
    name: 'value set over its label',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：OV300400</p><div class="card"><div>¥45.00</div><div>实付金额</div></div>`,
    facts: { orderId: 'OV300400', price: cny(4500) },
  },
  {
    name: 'letters of the label spread with spaces',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：1474784641639947</p><p>总&nbsp;&nbsp;&nbsp;&nbsp;计：<b>29.88元</b></p><p>成交时间：2025-12-12&nbsp;17:07</p>`,
    facts: { orderId: '1474784641639947', price: cny(2988), paidAt: '2025-12-12T17:07' },
  },
  {
    name: 'number and state in one line without a gap',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div>单号：2132165457654545<span>交易关闭</span></div><div>总金额：¥592.00 (含运费￥0.00)</div>`,
    facts: { orderId: '2132165457654545', status: 'cancelled', price: cny(59200) },
  },
  {
    name: 'a copy button stands behind the number',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div>订单编号 <span>ZX20250808001</span> <a href="#">复制</a></div><div>实付 ¥20.00</div>`,
    facts: { orderId: 'ZX20250808001', price: cny(2000) },
  },
  {
    name: 'unit in brackets at the label',
    kind: 'order',
    lang: 'zh-CN',
    body: `<table><tr><td>订单号</td><td>UB20017</td></tr><tr><td>金额（元）</td><td>1,200.00</td></tr></table>`,
    facts: { orderId: 'UB20017', price: cny(120000) },
  },
  {
    name: 'the same facts twice on the page agree',
    kind: 'order',
    lang: 'zh-CN',
    body: `<header><p>订单编号：DUP8001</p></header><p>订单编号：DUP8001</p><p>实付金额：¥30</p><p>实付金额：¥30.00</p>
      <p>支付时间：2025-01-02</p><p>支付时间：2025-01-02 03:04</p>`,
    facts: { orderId: 'DUP8001', price: cny(3000), paidAt: '2025-01-02T03:04' },
  },
  {
    name: 'two amounts that disagree are asked about',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：ASK20251</p><p>实付金额：¥30.00</p><p>支付金额：¥25.00</p>`,
    facts: { orderId: 'ASK20251' },
    questions: ['price'],
  },
  {
    name: 'two end dates that disagree are asked about',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：ASK20252</p><p>到期时间：2026-01-01</p><p>到期时间：2026-02-01</p>`,
    facts: { orderId: 'ASK20252' },
    questions: ['endsAt'],
  },
  {
    name: 'placeholders are no values',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：--</p><p>商品名称：加载中...</p><p>实付金额：</p><p>支付时间：待支付</p>`,
    facts: {},
  },
  {
    name: 'vague and yearless dates are absent',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：VG77001</p><p>支付时间：11月3日 20:14</p><p>到期时间：几天后</p>`,
    facts: { orderId: 'VG77001' },
  },
  {
    name: 'tabs and steps are not the state',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div><div>全部</div><div>待付款</div><div>已取消</div><div>已退款</div></div><p>订单编号：TAB90011</p><p>实付金额：¥5.00</p>`,
    facts: { orderId: 'TAB90011', price: cny(500) },
  },
  {
    name: 'a free-standing state counts',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div class="head"><h2>退款成功</h2><p>款项已原路退回</p></div><p>订单编号：RF50012</p><p>退款金额：¥15.00</p><p>实付金额：¥18.00</p>`,
    facts: { status: 'refunded', orderId: 'RF50012', price: cny(1800) },
  },
  {
    name: 'other amounts and dates of a refund are not the payment',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>退款编号：TK0001122</p><p>订单编号：OD0001122</p><p>退款金额：¥88.00</p><p>申请时间：2025-11-05 10:00</p><p>付款时间：2025-11-01 09:00</p><p>退款状态：退款中</p>`,
    facts: { orderId: 'OD0001122', paidAt: '2025-11-01T09:00', status: 'refunding' },
  },
  {
    name: 'a field shown but not editable is a value',
    kind: 'order',
    lang: 'zh-CN',
    body: `<form><div><label for="o">订单号</label><input id="o" readonly value="RO20250011"></div><div><label for="p">实付金额</label><input id="p" readonly value="¥36.00"></div></form>`,
    facts: { orderId: 'RO20250011', price: cny(3600) },
  },
  {
    name: 'a numbered product in a table of several columns with spans',
    kind: 'order',
    lang: 'zh-CN',
    body: `<table><tr><th colspan="4">订单信息</th></tr><tr><td>订单号</td><td colspan="3">SPAN1002</td></tr>
      <tr><td>下单时间</td><td>2025-02-03</td><td>实付金额</td><td>¥66.00</td></tr></table>`,
    facts: { orderId: 'SPAN1002', paidAt: '2025-02-03', price: cny(6600) },
  },
];
