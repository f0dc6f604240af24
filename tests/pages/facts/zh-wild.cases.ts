// Chinese pages with all that stands around the facts: menus, recommendations, help. Written and marked before any of
// them was run.
import { cny, type FactCase, term, usd } from './fact-case';

export const ZH_WILD_CASES: readonly FactCase[] = [
  {
    name: 'cells of a phone page, recommendations with prices below',
    kind: 'order',
    lang: 'zh-CN',
    body: `<header><a href="#">‹</a><h1>订单详情</h1></header>
      <section class="state"><i class="ico"></i><strong>交易成功</strong><p>感谢您的支持，权益已到账</p></section>
      <section class="goods"><img alt="" src="a.png"><div><p>云鹿视频会员年卡</p><p class="sub">充值账号：138****0000</p></div><div><span>¥</span><span>238</span><span>.00</span><em>x1</em></div></section>
      <ul class="cells"><li><span>订单编号</span><span>YL2026080112345678<button>复制</button></span></li><li><span>下单时间</span><span>2026-08-01 09:12:33</span></li><li><span>付款时间</span><span>2026-08-01 09:12:58</span></li><li><span>支付方式</span><span>微信支付</span></li><li><span>优惠券</span><span>-¥20.00</span></li><li><span>实付款</span><span>¥<b>218</b>.00</span></li></ul>
      <section><h3>猜你喜欢</h3><div><p>云鹿音乐月卡</p><span>¥9.90</span></div><div><p>网盘季卡</p><span>¥45.00</span></div></section>`,
    facts: {
      product: '云鹿视频会员年卡',
      planPeriod: term(1, 'year'),
      orderId: 'YL2026080112345678',
      paidAt: '2026-08-01T09:12:58',
      paymentMethod: '微信支付',
      price: cny(21800),
    },
  },
  {
    name: 'labels in both languages',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>订单详情 Order details</h1><table><tr><td>订单号 / Order No.</td><td>BL-2026-77120</td></tr><tr><td>商品名称 / Item</td><td>读书会员（季卡）</td></tr><tr><td>付款日期 / Payment date</td><td>2026年3月9日</td></tr><tr><td>实付金额 / Amount paid</td><td>¥ 68.00</td></tr><tr><td>有效期至 / Valid until</td><td>2026年6月8日</td></tr></table>`,
    facts: {
      orderId: 'BL-2026-77120',
      product: '读书会员（季卡）',
      planPeriod: term(1, 'quarter'),
      paidAt: '2026-03-09',
      price: cny(6800),
      endsAt: '2026-06-08',
    },
  },
  {
    name: 'icons for labels, a price by the month, the price struck out',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<nav><a href="#">首页</a><a href="#">会员中心</a><a href="#">客服</a></nav><h1>我的订阅</h1>
      <div class="card"><h2>青梧云盘 · 超级会员</h2><p><i aria-label="到期时间" role="img"></i> 2026-12-31</p><p><i aria-label="支付方式" role="img"></i> 支付宝</p>
      <div><span>连续包月</span><span>15元/月</span><del>25元/月</del></div><div><span>自动续费</span><button role="switch" aria-checked="true" aria-label="自动续费"></button></div></div>
      <footer>© 2026 青梧 客服电话 400-000-0000</footer>`,
    facts: {
      product: '青梧云盘 · 超级会员',
      planPeriod: term(1, 'month'),
      endsAt: '2026-12-31',
      paymentMethod: '支付宝',
      price: cny(1500),
      listPrice: cny(2500),
      autoRenew: 'on',
    },
  },
  {
    name: 'a definition list in each card of a list, goods mixed in',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>全部订单</h1><ul class="tabs"><li>全部</li><li>待付款</li><li>待收货</li><li>已完成</li></ul>
      <article><header><time>2026-05-20 08:00</time> <span>订单号: 900100200300</span><em>交易成功</em></header><dl><dt>商品</dt><dd>星桥体育会员 12个月</dd><dt>数量</dt><dd>1</dd><dt>实付款</dt><dd>￥198.00</dd></dl></article>
      <article><header><time>2026-05-18 22:10</time> <span>订单号: 900100200299</span><em>已发货</em></header><dl><dt>商品</dt><dd>纯棉毛巾 三条装</dd><dt>数量</dt><dd>2</dd><dt>实付款</dt><dd>￥59.80</dd></dl></article>
      <article><header><time>2026-04-02 12:30</time> <span>订单号: 900100200111</span><em>已退款</em></header><dl><dt>商品</dt><dd>星桥体育会员 连续包月</dd><dt>数量</dt><dd>1</dd><dt>实付款</dt><dd>￥18.00</dd></dl></article>`,
    orders: [
      {
        paidAt: '2026-05-20T08:00',
        orderId: '900100200300',
        product: '星桥体育会员 12个月',
        planPeriod: term(12, 'month'),
        price: cny(19800),
      },
      {
        paidAt: '2026-05-18T22:10',
        orderId: '900100200299',
        product: '纯棉毛巾 三条装',
        price: cny(5980),
      },
      {
        paidAt: '2026-04-02T12:30',
        orderId: '900100200111',
        product: '星桥体育会员 连续包月',
        planPeriod: term(1, 'month'),
        price: cny(1800),
        status: 'refunded',
      },
    ],
  },
  {
    name: 'a range of dates for the term, a next charge in a sentence',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>会员管理</h1><div class="panel"><p>当前会员：白金会员</p><p>会员有效期：2026.01.15 - 2027.01.14</p><p>下次将于2027年1月13日自动扣款¥188.00</p><a href="#">关闭自动续费</a></div>`,
    facts: {
      product: '白金会员',
      startsAt: '2026-01-15',
      endsAt: '2027-01-14',
      nextChargeAt: '2027-01-13',
      nextChargePrice: cny(18800),
    },
  },
  {
    name: 'times with a zone, the number in a caption',
    kind: 'order',
    lang: 'zh-CN',
    body: `<table><caption>账单编号：INV-88-2026-004</caption><thead><tr><th>项目</th><th>单价</th><th>数量</th><th>小计</th></tr></thead><tbody><tr><td>团队版（按年）</td><td>¥1,188.00</td><td>1</td><td>¥1,188.00</td></tr></tbody><tfoot><tr><td colspan="3">优惠</td><td>-¥188.00</td></tr><tr><td colspan="3">合计实付</td><td>¥1,000.00</td></tr></tfoot></table><p>支付时间：2026-02-03T10:20:30+08:00</p>`,
    facts: {
      orderId: 'INV-88-2026-004',
      product: '团队版（按年）',
      planPeriod: term(1, 'year'),
      price: cny(100000),
      paidAt: '2026-02-03T10:20:30+08:00',
    },
  },
  {
    name: 'a checkout with a plan chosen by class and ARIA, first price and renewal price',
    kind: 'checkout',
    lang: 'zh-CN',
    body: `<h1>开通会员</h1><div role="radiogroup" aria-label="套餐"><div role="radio" aria-checked="true"><p>连续包季</p><p>¥<b>45</b></p><del>¥75</del><p>到期按¥58/季续费</p></div><div role="radio" aria-checked="false"><p>连续包年</p><p>¥<b>168</b></p><del>¥300</del></div><div role="radio" aria-checked="false"><p>月卡</p><p>¥<b>25</b></p></div></div>
      <p>应付金额 ¥45.00</p><label><input type="checkbox"> 我已阅读并同意《会员服务协议》《自动续费协议》</label><button>确认支付</button>`,
    facts: {
      product: '连续包季',
      planPeriod: term(1, 'quarter'),
      price: cny(4500),
      listPrice: cny(7500),
      nextChargePrice: cny(5800),
    },
  },
  {
    name: 'a bill of an app store',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>收据</h1><table><tr><td>Apple 账户<br>someone@example.test</td><td>开单日期<br>2026年7月7日</td></tr><tr><td>订单编号<br>MQX1ABCD22</td><td>文稿编号<br>777888999000</td></tr></table>
      <h2>App Store</h2><table><tr><td>墨砚日记 - 高级版（包年）<br>将于2027年7月7日续订</td><td>¥128.00</td></tr></table><p>总计 ¥128.00</p><p>支付方式：招商银行 •••• 0007</p>`,
    facts: {
      paidAt: '2026-07-07',
      orderId: 'MQX1ABCD22',
      product: '墨砚日记 - 高级版（包年）',
      planPeriod: term(1, 'year'),
      nextChargeAt: '2027-07-07',
      price: cny(12800),
      channel: 'app-store',
      paymentMethod: '招商银行 •••• 0007',
    },
  },
  {
    name: 'label row over value row, twice, with units apart',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>账户总览</h1><table><tr><th>会员等级</th><th>开通时间</th><th>到期时间</th></tr><tr><td>黄金VIP</td><td>2025-11-01</td><td>2026-10-31</td></tr></table>
      <div class="grid"><div>下次扣费日期</div><div>下次扣费金额</div><div>扣款方式</div></div><div class="grid"><div>2026/10/30</div><div><b>198</b>元</div><div>微信支付</div></div>`,
    facts: {
      product: '黄金VIP',
      startsAt: '2025-11-01',
      endsAt: '2026-10-31',
      nextChargeAt: '2026-10-30',
      nextChargePrice: cny(19800),
      paymentMethod: '微信支付',
    },
  },
  {
    name: 'traditional Chinese, New Taiwan dollars, a weekday in the date',
    kind: 'order',
    lang: 'zh-TW',
    body: `<h2>訂單明細</h2><div><b>訂單編號</b>：TW20260304-0087</div><div><b>訂購日期</b>：2026/03/04（三）14:05</div><div><b>方案名稱</b>：尊榮會員（年繳）</div><div><b>付款方式</b>：信用卡（末四碼 1234）</div><div><b>訂單金額</b>：NT$1,990</div><div><b>下次扣款日</b>：2027/03/04</div>`,
    facts: {
      orderId: 'TW20260304-0087',
      paidAt: '2026-03-04T14:05',
      product: '尊榮會員（年繳）',
      planPeriod: term(1, 'year'),
      paymentMethod: '信用卡（末四碼 1234）',
      price: { amount: 199000, currency: 'TWD' },
      nextChargeAt: '2027-03-04',
    },
  },
  {
    name: 'an order of a mall with a shop, a list price and a discount',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div class="crumb">首页 &gt; 我的订单 &gt; 订单详情</div><div class="shop">店铺：蓝鲸数字权益专营店</div><div class="item"><a href="#">【官方直充】蓝鲸听书VIP会员 1个月</a><span>单价 ￥30.00</span><span>×1</span></div>
      <div class="sum"><p><label>商品总价：</label><span>￥30.00</span></p><p><label>店铺优惠：</label><span>-￥5.00</span></p><p><label>红包：</label><span>-￥2.10</span></p><p><label>实付款：</label><strong>￥22.90</strong></p></div>
      <div class="meta"><p><label>订单编号：</label>3344556677889900112</p><p><label>支付宝交易号：</label>2026060122001155887766554433</p><p><label>创建时间：</label>2026-06-01 20:20:20</p><p><label>付款时间：</label>2026-06-01 20:21:00</p></div>`,
    facts: {
      seller: '蓝鲸数字权益专营店',
      product: '【官方直充】蓝鲸听书VIP会员 1个月',
      planPeriod: term(1, 'month'),
      listPrice: cny(3000),
      price: cny(2290),
      orderId: '3344556677889900112',
      paidAt: '2026-06-01T20:21:00',
    },
  },
  {
    name: 'state and renewal in a sentence each, a help text with other dates',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>我的会员</h1><p>您的会员已于2026年2月1日到期</p><p>您尚未开通自动续费</p><section><h2>常见问题</h2><p>例如您在2026年1月1日开通月卡，则会员将于2026年1月31日到期。</p></section>`,
    facts: { status: 'expired', endsAt: '2026-02-01', autoRenew: 'off' },
  },
  {
    name: 'prices in two currencies',
    kind: 'order',
    lang: 'zh-CN',
    body: `<h1>支付成功</h1><ul><li>商户：Northwind Apps Ltd</li><li>订单号：NW-6650021</li><li>订单金额：US$ 9.99</li><li>折合人民币：¥71.93</li><li>交易时间：2026-09-09 09:09</li></ul>`,
    facts: {
      seller: 'Northwind Apps Ltd',
      orderId: 'NW-6650021',
      price: usd(999),
      paidAt: '2026-09-09T09:09',
    },
  },
];
