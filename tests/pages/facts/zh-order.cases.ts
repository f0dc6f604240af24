// Orders in plain Chinese markup: one structure a page.
import { cny, type FactCase, term } from './fact-case';

export const ZH_ORDER_CASES: readonly FactCase[] = [
  {
    name: 'label and value in one text node',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>订单详情</h1>
      <p>订单编号：YH20251103884210</p><p>商品名称：云杉视频年度会员</p><p>实付金额：¥198.00</p><p>支付时间：2025-11-03 20:14:05</p>`,
    facts: {
      orderId: 'YH20251103884210',
      product: '云杉视频年度会员',
      planPeriod: term(1, 'year'),
      price: cny(19800),
      paidAt: '2025-11-03T20:14:05',
    },
  },
  {
    name: 'label and value in sibling spans of a row',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h2>订单信息</h2>
      <div class="row"><span>订单号</span><span>770012938456</span></div>
      <div class="row"><span>会员类型</span> <span>月度会员</span></div>
      <div class="row"><span>实付款</span><span>￥25</span></div>
      <div class="row"><span>付款时间</span><span>2025年10月8日 09:30</span></div>
      <div class="row"><span>支付方式</span> <span>微信支付</span></div>`,
    facts: {
      orderId: '770012938456',
      product: '月度会员',
      planPeriod: term(1, 'month'),
      price: cny(2500),
      paidAt: '2025-10-08T09:30',
      paymentMethod: '微信支付',
    },
  },
  {
    name: 'label and value in sibling boxes',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div><div>订单编号</div><div>A2025-0099-7712</div></div>
      <div><div>套餐名称</div><div>专业版季度套餐</div></div>
      <div><div>支付金额</div><div>268.50元</div></div>
      <div><div>下单时间</div><div>2025/09/30 23:59</div></div>`,
    facts: {
      orderId: 'A2025-0099-7712',
      product: '专业版季度套餐',
      planPeriod: term(1, 'quarter'),
      price: cny(26850),
      paidAt: '2025-09-30T23:59',
    },
  },
  {
    name: 'label and value in cousin boxes',
    kind: 'order',
    lang: 'zh-CN',
    body: `<section><div class="l"><p>订单号</p></div><div class="r"><div><b>31415926535897</b></div></div></section>
      <section><div class="l"><p>实付</p></div><div class="r"><div><b>¥12.80</b></div></div></section>`,
    facts: { orderId: '31415926535897', price: cny(1280) },
  },
  {
    name: 'a definition list',
    kind: 'order',
    lang: 'zh-CN',
    body: `<dl><dt>订单编号</dt><dd>DD8842001</dd><dt>商品</dt><dd>知读会员 12个月</dd><dt>实付金额</dt><dd>¥238</dd>
      <dt>有效期</dt><dd>2025-03-01 至 2026-02-28</dd><dt>订单状态</dt><dd>已退款</dd></dl>`,
    facts: {
      orderId: 'DD8842001',
      product: '知读会员 12个月',
      planPeriod: term(12, 'month'),
      price: cny(23800),
      startsAt: '2025-03-01',
      endsAt: '2026-02-28',
      status: 'refunded',
    },
  },
  {
    name: 'a table with labels in its first column',
    kind: 'order',
    lang: 'zh-CN',
    body: `<table><tr><th>订单号</th><td>202510120001</td></tr><tr><th>购买时间</th><td>2025-10-12</td></tr>
      <tr><th>会员套餐</th><td>超级会员连续包月</td></tr><tr><th>金额</th><td>30.00</td></tr></table>`,
    facts: {
      orderId: '202510120001',
      paidAt: '2025-10-12',
      product: '超级会员连续包月',
      planPeriod: term(1, 'month'),
      price: cny(3000),
    },
  },
  {
    name: 'a table with four cells a row',
    kind: 'order',
    lang: 'zh-CN',
    body: `<table><tr><td>订单号</td><td>WK99120034</td><td>订单状态</td><td>退款中</td></tr>
      <tr><td>支付金额</td><td>¥99.00</td><td>支付时间</td><td>2025.08.17 08:01:22</td></tr></table>`,
    facts: { orderId: 'WK99120034', status: 'refunding', price: cny(9900), paidAt: '2025-08-17T08:01:22' },
  },
  {
    name: 'a header row over one row of values',
    kind: 'order',
    lang: 'zh-CN',
    body: `<table><thead><tr><th>订单编号</th><th>商品名称</th><th>数量</th><th>实付金额</th><th>下单时间</th></tr></thead>
      <tbody><tr><td>550183</td><td>半年卡</td><td>1</td><td>¥128.00</td><td>2025-07-01 10:00</td></tr></tbody></table>`,
    facts: {
      orderId: '550183',
      product: '半年卡',
      planPeriod: term(1, 'half-year'),
      price: cny(12800),
      paidAt: '2025-07-01T10:00',
    },
  },
  {
    name: 'several pairs in one line',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单号：88001122334 下单时间：2025-06-18 00:01:02 实付：¥69.00</p>`,
    facts: { orderId: '88001122334', paidAt: '2025-06-18T00:01:02', price: cny(6900) },
  },
  {
    name: 'the price split over tags',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：P20250901</p><div>实付款 <em>¥</em><strong>1,298</strong><i>.50</i></div>`,
    facts: { orderId: 'P20250901', price: cny(129850) },
  },
  {
    name: 'paid, list price and discount are told apart',
    kind: 'order',
    lang: 'zh-CN',
    body: `<ul><li>订单编号：20251111000199</li><li>商品总价：¥298.00</li><li>优惠券：-¥50.00</li><li>立减：-¥50.00</li><li>实付款：¥198.00</li></ul>`,
    facts: { orderId: '20251111000199', listPrice: cny(29800), price: cny(19800) },
  },
  {
    name: 'the payment time outranks the time of ordering',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：QM778812</p><p>创建时间：2025-05-01 12:00:00</p><p>付款时间：2025-05-01 12:03:41</p>`,
    facts: { orderId: 'QM778812', paidAt: '2025-05-01T12:03:41' },
  },
  {
    name: 'the order number outranks the number of the payment',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>交易单号：4200002299202511038812345678</p><p>商户单号：M990018827</p><p>订单号：VIP20251103</p>`,
    facts: { orderId: 'VIP20251103' },
  },
  {
    name: 'a payment bill knows only the payment’s number',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>账单详情</h1><p>交易单号：4200002299202511038812345678</p><p>商户全称：杭州云杉科技有限公司</p><p>支付金额：¥15.00</p><p>支付时间：2025年11月3日 20:14:05</p>`,
    facts: {
      orderId: '4200002299202511038812345678',
      seller: '杭州云杉科技有限公司',
      price: cny(1500),
      paidAt: '2025-11-03T20:14:05',
    },
  },
  {
    name: 'traditional characters and New Taiwan dollars',
    kind: 'order',
    lang: 'zh-TW',
    body: `<h1>訂單明細</h1><p>訂單編號：TW-2025-118822</p><p>商品名稱：年費會員</p><p>實付金額：NT$1,990</p><p>付款時間：2025/11/01 18:20</p><p>訂單狀態：已取消</p>`,
    facts: {
      orderId: 'TW-2025-118822',
      product: '年費會員',
      planPeriod: term(1, 'year'),
      price: { amount: 199000, currency: 'TWD' },
      paidAt: '2025-11-01T18:20',
      status: 'cancelled',
    },
  },
  {
    name: 'full-width digits and letters',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>实付金额：￥１９８．００</p><p>支付时间：２０２５－１１－０３</p>`,
    facts: { price: cny(19800), paidAt: '2025-11-03' },
  },
  {
    name: 'a price in Chinese words of money',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单号：LS1002003</p><p>实付金额：人民币15元</p><p>购买时长：3个月</p>`,
    facts: { orderId: 'LS1002003', price: cny(1500), planPeriod: term(3, 'month') },
  },
  {
    name: 'channel, seller and payment account',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：CH5520091</p><p>购买渠道：App Store</p><p>支付方式：Apple ID 余额</p><p>卖家：青禾软件</p>`,
    facts: { orderId: 'CH5520091', channel: 'app-store', paymentMethod: 'Apple ID 余额', seller: '青禾软件' },
  },
  {
    name: 'a shopping mall as the place of purchase',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：TB330188</p><p>订单来源：天猫旗舰店</p><p>商品名称：影音会员季卡</p>`,
    facts: {
      orderId: 'TB330188',
      channel: 'third-party-mall',
      product: '影音会员季卡',
      planPeriod: term(1, 'quarter'),
    },
  },
  {
    name: 'a time with its zone keeps it',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单号：TZ88120</p><p>支付时间：2025-11-03 20:14:05 (UTC+8)</p>`,
    facts: { orderId: 'TZ88120', paidAt: '2025-11-03T20:14:05+08:00' },
  },
];
