// Lists: each order a set of facts of its own, nothing mixed.
import { cny, type FactCase, term, usd } from './fact-case';

export const LIST_CASES: readonly FactCase[] = [
  {
    name: 'cards with labels',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>我的订单</h1><div class="list">
      <div class="card"><div>订单号：20251101001</div><div>商品：音乐会员月卡</div><div>实付：¥15.00</div><div>下单时间：2025-11-01 10:00</div></div>
      <div class="card"><div>订单号：20251018007</div><div>商品：蓝牙耳机</div><div>实付：¥199.00</div><div>下单时间：2025-10-18 21:30</div></div></div>`,
    orders: [
      {
        orderId: '20251101001',
        product: '音乐会员月卡',
        planPeriod: term(1, 'month'),
        price: cny(1500),
        paidAt: '2025-11-01T10:00',
      },
      { orderId: '20251018007', product: '蓝牙耳机', price: cny(19900), paidAt: '2025-10-18T21:30' },
    ],
  },
  {
    name: 'rows of a table',
    kind: 'order',
    lang: 'zh-CN',
    body: `<table><thead><tr><th>订单编号</th><th>商品名称</th><th>金额</th><th>支付时间</th><th>状态</th></tr></thead><tbody>
      <tr><td>A10001</td><td>年度会员</td><td>¥198.00</td><td>2025-01-05</td><td>已退款</td></tr>
      <tr><td>A10002</td><td>季度会员</td><td>¥58.00</td><td>2025-05-06</td><td>生效中</td></tr></tbody></table>`,
    orders: [
      {
        orderId: 'A10001',
        product: '年度会员',
        planPeriod: term(1, 'year'),
        price: cny(19800),
        paidAt: '2025-01-05',
        status: 'refunded',
      },
      {
        orderId: 'A10002',
        product: '季度会员',
        planPeriod: term(1, 'quarter'),
        price: cny(5800),
        paidAt: '2025-05-06',
        status: 'active',
      },
    ],
  },
  {
    name: 'the number stands at the end of each card’s head',
    kind: 'order',
    lang: 'en-US',
    body: `<h1>Your Orders</h1>
      <div class="order"><div class="head"><div><div>Order placed</div><div>July 14, 2025</div></div><div><div>Total</div><div>$106.18</div></div><div><div>Order #</div><div>111-7231001-8838602</div></div></div><div class="goods"><a href="/p/1">Portable speaker, waterproof, petal pink</a></div></div>
      <div class="order"><div class="head"><div><div>Order placed</div><div>July 15, 2025</div></div><div><div>Order #</div><div>111-9642602-1037013</div></div></div><div>Cancelled</div></div>`,
    orders: [
      {
        paidAt: '2025-07-14',
        price: usd(10618),
        orderId: '111-7231001-8838602',
        product: 'Portable speaker, waterproof, petal pink',
      },
      { paidAt: '2025-07-15', orderId: '111-9642602-1037013', status: 'cancelled' },
    ],
  },
  {
    name: 'no boxes around the orders',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>购买记录</h1><p>下单时间：2025-03-01</p><p>实付：¥10.00</p><p>订单号：FLAT001</p><p>下单时间：2025-04-01</p><p>实付：¥20.00</p><p>订单号：FLAT002</p>`,
    orders: [
      { paidAt: '2025-03-01', price: cny(1000), orderId: 'FLAT001' },
      { paidAt: '2025-04-01', price: cny(2000), orderId: 'FLAT002' },
    ],
  },
  {
    name: 'a history of charges without numbers',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>扣费记录</h1><table><tr><th>扣费时间</th><th>项目名称</th><th>扣费金额</th></tr>
      <tr><td>2025-10-01</td><td>连续包月</td><td>¥15.00</td></tr><tr><td>2025-11-01</td><td>连续包月</td><td>¥15.00</td></tr></table>`,
    orders: [
      { paidAt: '2025-10-01', product: '连续包月', planPeriod: term(1, 'month'), price: cny(1500) },
      { paidAt: '2025-11-01', product: '连续包月', planPeriod: term(1, 'month'), price: cny(1500) },
    ],
  },
  {
    name: 'heads of number and date without labels',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>我的订单</h1><div><h3>021254781 2025/12/20</h3><p>总价：¥3200.00</p></div><div><h3>021254790 2025/12/21</h3><p>总价：¥1600.00</p></div>`,
    orders: [
      { orderId: '021254781', paidAt: '2025-12-20', price: cny(320000) },
      { orderId: '021254790', paidAt: '2025-12-21', price: cny(160000) },
    ],
  },
  {
    name: 'a subscription with the history of its invoices',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Billing</h1><p>Current plan: Pro Monthly</p><p>Next billing date: December 2, 2025</p>
      <table><tr><th>Date</th><th>Invoice number</th><th>Amount</th></tr><tr><td>Nov 2, 2025</td><td>INV-0012</td><td>$8.00</td></tr><tr><td>Oct 2, 2025</td><td>INV-0011</td><td>$8.00</td></tr></table>`,
    facts: { product: 'Pro Monthly', planPeriod: term(1, 'month'), nextChargeAt: '2025-12-02' },
    orders: [
      { paidAt: '2025-11-02', orderId: 'INV-0012', price: usd(800) },
      { paidAt: '2025-10-02', orderId: 'INV-0011', price: usd(800) },
    ],
  },
  {
    name: 'several subscriptions side by side',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>订阅管理</h1><ul><li><div>商品名称：阅读会员</div><div>下次扣款时间：2025-12-03</div><div>续费金额：¥9.90</div></li>
      <li><div>商品名称：网盘会员</div><div>下次扣款时间：2026-01-09</div><div>续费金额：¥20.00</div></li></ul>`,
    orders: [
      { product: '阅读会员', nextChargeAt: '2025-12-03', nextChargePrice: cny(990) },
      { product: '网盘会员', nextChargeAt: '2026-01-09', nextChargePrice: cny(2000) },
    ],
  },
  {
    name: 'one order with several goods is no list',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：ONE20251</p><ul><li>价格：¥10.00</li><li>价格：¥20.00</li></ul><p>实付款：¥30.00</p>`,
    facts: { orderId: 'ONE20251', price: cny(3000) },
  },
];
