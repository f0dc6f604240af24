// Shapes that common shop and billing software gives its pages, rebuilt with our own words.
import { cny, type FactCase, term, usd } from './fact-case';

export const SHAPE_CASES: readonly FactCase[] = [
  {
    name: 'a wallet bill whose rows lost the space after the label',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>账单详情</h1><div><span>当前状态</span><span>支付成功</span></div><div><span>商品</span><span>云杉视频会员连续包月</span></div><div><span>商户全称</span><span>杭州云杉科技有限公司</span></div><div><span>支付时间</span><span>2025年11月3日 20:14:05</span></div><div><span>支付方式</span><span>零钱</span></div><div><span>商户单号</span><span>YS20251103201405</span></div>`,
    facts: {
      product: '云杉视频会员连续包月',
      planPeriod: term(1, 'month'),
      seller: '杭州云杉科技有限公司',
      paidAt: '2025-11-03T20:14:05',
      paymentMethod: '零钱',
      orderId: 'YS20251103201405',
    },
  },
  {
    name: 'links of a menu that is not marked as one are no labels',
    kind: 'order',
    lang: 'en',
    body: `<div class="bar"><div><a href="/m">Membership</a></div><div><a href="/o">My orders</a></div></div><h1>Order details</h1><dl><dt>Order number</dt><dd>GL-118274</dd><dt>Product</dt><dd>Fern Reader, annual plan</dd></dl>`,
    facts: { orderId: 'GL-118274', product: 'Fern Reader, annual plan', planPeriod: term(1, 'year') },
  },
  {
    name: 'links of a header state nothing',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<header><a href="/v">会员：年卡特惠</a><a href="/o">有效期至 2020-01-01</a></header><h1>我的会员</h1><p>有效期至：2026-12-01</p>`,
    facts: { endsAt: '2026-12-01' },
  },
  {
    name: 'a notice of the seller is no row of labels',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div>单号：2132165457654545</div><div>卖家已发货</div><div>商品正在打包中，请您耐心等待</div><div>合计：¥20.00</div>`,
    facts: { orderId: '2132165457654545', price: cny(2000) },
  },
  {
    name: 'a history of name, date and amount without labels',
    kind: 'order',
    lang: 'en-US',
    body: `<h1>Order history</h1><div class="l"><div><div>Skylark Premium</div><div>Nov 3, 2025</div><div>$9.99</div></div><div><div>Chess Trainer</div><div>Oct 3, 2025</div><div>$1.99</div></div></div>`,
    orders: [
      { product: 'Skylark Premium', paidAt: '2025-11-03', price: usd(999) },
      { product: 'Chess Trainer', paidAt: '2025-10-03', price: usd(199) },
    ],
  },
  {
    name: 'a mall’s list: a table body for each order',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>已买到的商品</h1><table><tbody><tr><td>2025-11-01 订单号: 3812345678901234567</td><td>云杉旗舰店</td></tr><tr><td>视频会员月卡直充</td><td>￥15.00</td><td>1</td><td>￥15.00 (含运费：￥0.00)</td><td>交易成功 订单详情</td></tr></tbody>
      <tbody><tr><td>2025-10-01 订单号: 3812345678901234999</td><td>青禾数码</td></tr><tr><td>手机壳</td><td>￥9.90</td><td>2</td><td>￥19.80 (含运费：￥0.00)</td><td>交易关闭 订单详情</td></tr></tbody></table>`,
    orders: [
      {
        paidAt: '2025-11-01',
        orderId: '3812345678901234567',
        seller: '云杉旗舰店',
        product: '视频会员月卡直充',
        planPeriod: term(1, 'month'),
        price: cny(1500),
      },
      { paidAt: '2025-10-01', orderId: '3812345678901234999', price: cny(1980), status: 'cancelled' },
    ],
  },
  {
    name: 'an order confirmation with a table of goods and its foot',
    kind: 'order',
    lang: 'en-US',
    body: `<h1>Order received</h1><ul><li>Order number: <strong>1042</strong></li><li>Date: <strong>November 3, 2025</strong></li><li>Total: <strong><bdi><span>$</span>29.00</bdi></strong></li></ul>
      <table><thead><tr><th>Product</th><th>Total</th></tr></thead><tbody><tr><td><a href="#">Pro Membership</a> <strong>× 1</strong></td><td>$29.00</td></tr></tbody><tfoot><tr><th>Subtotal:</th><td>$29.00</td></tr><tr><th>Payment method:</th><td>Credit card</td></tr><tr><th>Total:</th><td>$29.00</td></tr></tfoot></table>`,
    facts: {
      orderId: '1042',
      paidAt: '2025-11-03',
      price: usd(2900),
      product: 'Pro Membership',
      paymentMethod: 'Credit card',
    },
  },
  {
    name: 'a subscription with its totals',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Subscription #1043</h1><table><tr><td>Status</td><td>Active</td></tr><tr><td>Start date</td><td>November 3, 2025</td></tr><tr><td>Next payment date</td><td>December 3, 2025</td></tr><tr><td>Payment</td><td>Via Visa card ending in 4242</td></tr></table>
      <table><thead><tr><th>Product</th><th>Total</th></tr></thead><tbody><tr><td>Pro Membership × 1</td><td>$29.00 / month</td></tr></tbody><tfoot><tr><th>Total:</th><td>$29.00 / month</td></tr></tfoot></table>`,
    facts: {
      status: 'active',
      startsAt: '2025-11-03',
      nextChargeAt: '2025-12-03',
      paymentMethod: 'Via Visa card ending in 4242',
      product: 'Pro Membership',
      planPeriod: term(1, 'month'),
      price: usd(2900),
    },
  },
  {
    name: 'a member card that says everything in two lines',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>会员服务</h1><div>到期时间 2026-02-10</div><div>已开通自动续费，下次扣费日 2026-02-09，扣费金额 ¥30</div><button>管理自动续费</button>`,
    facts: { endsAt: '2026-02-10', autoRenew: 'on', nextChargeAt: '2026-02-09', nextChargePrice: cny(3000) },
  },
  {
    name: 'own card without a label, cards accepted are not',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Account</h1><p>Next payment: December 3, 2025</p><p>Mastercard •••• •••• •••• 1234</p><p>Visa</p><p>PayPal</p>`,
    facts: { nextChargeAt: '2025-12-03', paymentMethod: 'Mastercard •••• •••• •••• 1234' },
  },
  {
    name: 'cells of a mobile framework',
    kind: 'order',
    lang: 'zh-CN',
    body: ['订单编号：|VC2025110300', '支付方式：|微信支付', '实付金额：|¥68.00', '支付时间：|未支付']
      .map((row) => row.split('|'))
      .map(([a, b]) => `<div><div><span>${a}</span></div><div><span>${b}</span></div></div>`)
      .join(''),
    facts: { orderId: 'VC2025110300', paymentMethod: '微信支付', price: cny(6800) },
  },
  {
    name: 'a shop’s order with its sums',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h3>订单详情</h3><div>订单编号：<em>312345678901</em> <a href="#">复制</a></div><div>下单时间：2025-11-11 00:00:10</div>
      <table><thead><tr><th>商品</th><th>商品编号</th><th>单价</th><th>数量</th><th>操作</th></tr></thead><tbody><tr><td><a href="#">视频会员年卡 直充</a></td><td>100012345</td><td>¥148.00</td><td>1</td><td><a href="#">申请售后</a></td></tr></tbody></table>
      <div><div><span>商品总额：</span><span>¥198.00</span></div><div><span>优惠：</span><span>-¥50.00</span></div><div><span>实付款：</span><span>¥148.00</span></div></div>`,
    facts: {
      orderId: '312345678901',
      paidAt: '2025-11-11T00:00:10',
      product: '视频会员年卡 直充',
      planPeriod: term(1, 'year'),
      listPrice: cny(19800),
      price: cny(14800),
    },
  },
  {
    name: 'cards whose state is glued to the number',
    kind: 'order',
    lang: 'en',
    body: `<h2>Order History</h2><div class="c"><div><span>Order #10021</span><span>Refunded</span></div><div>Placed on: Jan 5, 2025</div><div><p>Yoga Mat x 1</p></div><div>Total: $25.00</div></div>
      <div class="c"><div><span>Order #10022</span><span>Completed</span></div><div>Placed on: Feb 6, 2025</div><div><p>Monthly Plan x 1</p></div><div>Total: $9.00</div></div>`,
    orders: [
      { orderId: '10021', status: 'refunded', paidAt: '2025-01-05', product: 'Yoga Mat', price: usd(2500) },
      {
        orderId: '10022',
        paidAt: '2025-02-06',
        product: 'Monthly Plan',
        planPeriod: term(1, 'month'),
        price: usd(900),
      },
    ],
  },
  {
    name: 'several renewals, named by their first lines',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>自动续费管理</h1><div><p>云杉视频</p><p>下次续费时间：2025-12-01</p><p>续费价格：25元/月</p><p>支付方式：微信</p></div><div><p>云杉音乐豪华版</p><p>下次续费时间：2025-12-10</p><p>续费价格：15元/月</p><p>支付方式：支付宝</p></div>`,
    orders: [
      { product: '云杉视频', nextChargeAt: '2025-12-01', nextChargePrice: cny(2500), paymentMethod: '微信' },
      {
        product: '云杉音乐豪华版',
        nextChargeAt: '2025-12-10',
        nextChargePrice: cny(1500),
        paymentMethod: '支付宝',
      },
    ],
  },
  {
    name: 'a success page that names the plan in a sentence',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h2>支付成功</h2><p>您已成功开通云杉年度会员</p><p>有效期至：2026年11月03日</p><p>订单号：PAY20251103001</p><p>支付金额：¥198.00</p>`,
    facts: {
      product: '云杉年度会员',
      planPeriod: term(1, 'year'),
      endsAt: '2026-11-03',
      orderId: 'PAY20251103001',
      price: cny(19800),
    },
  },
  {
    name: 'the same in English',
    kind: 'order',
    lang: 'en',
    body: `<h1>Payment successful!</h1><p>Thank you for subscribing to Skylark Pro.</p><div><span>Transaction ID:</span> <span>txn_1A2B3C4D5E</span></div><div><span>Amount Paid:</span> <span>$19.99</span></div><div><span>Date:</span> <span>2025-06-07 10:11</span></div>`,
    facts: {
      product: 'Skylark Pro',
      orderId: 'txn_1A2B3C4D5E',
      price: usd(1999),
      paidAt: '2025-06-07T10:11',
    },
  },
  {
    name: 'rupees, a hexadecimal number, a time of day behind a comma',
    kind: 'order',
    lang: 'en',
    body: `<h1>Order Details</h1><p>Order ID: 5f8d0d55b54764421b7156c9</p><p>Total: ₹1,299</p><p>Payment: Cash on Delivery</p><p>Status: Processing</p><p>Date: 5/13/2025, 10:20:30 AM</p>`,
    facts: {
      orderId: '5f8d0d55b54764421b7156c9',
      price: { amount: 129900, currency: 'INR' },
      paymentMethod: 'Cash on Delivery',
      paidAt: '2025-05-13T10:20:30',
    },
  },
  {
    name: 'server templates that were never filled',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：{{ order.id }}</p><p>商品名称：{{item.name}}</p><p>实付金额：¥{{price}}</p><p>支付方式：\${pay}</p><p>卖家：{$shop->name}</p>`,
    facts: {},
  },
  {
    name: 'a list whose heads lost every space',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h2>我的订单</h2><ul><li><div><span>2025-05-01</span><span>订单号：20250501001</span><span>已完成</span></div><div><span>季度会员</span><span>¥58.00</span></div><div>实付款：<b>¥48.00</b></div></li>
      <li><div><span>2025-08-01</span><span>订单号：20250801001</span><span>已取消</span></div><div><span>季度会员</span><span>¥58.00</span></div><div>实付款：<b>¥58.00</b></div></li></ul>`,
    orders: [
      {
        paidAt: '2025-05-01',
        orderId: '20250501001',
        product: '季度会员',
        planPeriod: term(1, 'quarter'),
        price: cny(4800),
      },
      {
        paidAt: '2025-08-01',
        orderId: '20250801001',
        product: '季度会员',
        planPeriod: term(1, 'quarter'),
        price: cny(5800),
        status: 'cancelled',
      },
    ],
  },
  {
    name: 'a state that labels amounts elsewhere',
    kind: 'order',
    lang: 'en',
    body: `<h1>Order details</h1><div><div><p>Order number</p><p>Order date</p><p>Status</p></div><div><p>A-10001</p><p>June 1, 2025</p><p>Refunded</p></div></div>`,
    facts: { orderId: 'A-10001', paidAt: '2025-06-01', status: 'refunded' },
  },
  {
    name: 'the same beside its label',
    kind: 'order',
    lang: 'en',
    body: `<div><div>Order number</div><div>A-10002</div></div><div><div>Status</div><div>Refunded</div></div>`,
    facts: { orderId: 'A-10002', status: 'refunded' },
  },
  {
    name: 'a payment page that names its plan without a label',
    kind: 'checkout',
    lang: 'zh-CN',
    body: `<h1>提交订单</h1><p>云杉视频年卡</p><div>商品金额 ¥198.00</div><div>优惠券 -¥30.00</div><div>合计：¥168.00</div><button>提交订单</button>`,
    facts: { product: '云杉视频年卡', planPeriod: term(1, 'year'), listPrice: cny(19800), price: cny(16800) },
  },
  {
    name: 'an account with offers below: their common term is not its own',
    kind: 'subscription-management',
    lang: 'en',
    body: `<h1>Subscription</h1><p>Current plan: Basic</p><p>Next payment: Jan 2, 2026</p><h2>Upgrade</h2><div><h3>Pro</h3><p>$20/month</p><button>Upgrade</button></div><div><h3>Team</h3><p>$50/month</p><button>Upgrade</button></div>`,
    facts: { product: 'Basic', nextChargeAt: '2026-01-02' },
  },
  {
    name: 'an account said without labels, above the table of its invoices',
    kind: 'subscription-management',
    lang: 'en-US',
    body: `<h1>Billing</h1><section><h2>Current Subscription</h2><div><h3>Premium Plan</h3><span>Active</span><p>$15.00 / month</p><p>Renews on November 15, 2025</p></div></section>
      <table><thead><tr><th>Date</th><th>Amount</th><th>Status</th><th>Invoice</th></tr></thead><tbody><tr><td>October 15, 2025</td><td>$15.00</td><td>Paid</td><td>INV-20251015</td></tr><tr><td>September 15, 2025</td><td>$15.00</td><td>Paid</td><td>INV-20250915</td></tr></tbody></table>`,
    facts: {
      product: 'Premium Plan',
      status: 'active',
      price: usd(1500),
      planPeriod: term(1, 'month'),
      nextChargeAt: '2025-11-15',
    },
    orders: [
      { paidAt: '2025-10-15', price: usd(1500), orderId: 'INV-20251015' },
      { paidAt: '2025-09-15', price: usd(1500), orderId: 'INV-20250915' },
    ],
  },
  {
    name: 'cards with number, date, amount and state alone',
    kind: 'order',
    lang: 'en',
    body: `<h1>Orders</h1><ul><li><div>Order #1001</div><div>Jan 2, 2025</div><div>$5.00</div><div>Cancelled</div></li><li><div>Order #1002</div><div>Jan 3, 2025</div><div>$6.00</div><div>Delivered</div></li></ul>`,
    orders: [
      { orderId: '1001', paidAt: '2025-01-02', price: usd(500), status: 'cancelled' },
      { orderId: '1002', paidAt: '2025-01-03', price: usd(600) },
    ],
  },
  {
    name: 'the same cards where the state has a box of its own',
    kind: 'order',
    lang: 'en',
    body: `<h2>Order History</h2><div class="c"><div><div>Order #10021</div><div>Refunded</div></div><div>Placed on: Jan 5, 2025</div><div>Total: $25.00</div></div>
      <div class="c"><div><div>Order #10022</div><div>Completed</div></div><div>Placed on: Feb 6, 2025</div><div>Total: $9.00</div></div>`,
    orders: [
      { orderId: '10021', status: 'refunded', paidAt: '2025-01-05', price: usd(2500) },
      { orderId: '10022', paidAt: '2025-02-06', price: usd(900) },
    ],
  },
];
