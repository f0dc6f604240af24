// Running memberships, plan pages and payment pages in Chinese.
import { cny, type FactCase, term } from './fact-case';

export const ZH_ACCOUNT_CASES: readonly FactCase[] = [
  {
    name: 'renewal management with a switch that is on',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>自动续费管理</h1><p>当前套餐：连续包年会员</p><p>下次扣款时间：2026-03-01</p><p>下次扣款金额：¥148.00</p><p>扣款方式：支付宝</p>
      <label>自动续费 <input type="checkbox" role="switch" checked></label>`,
    facts: {
      product: '连续包年会员',
      planPeriod: term(1, 'year'),
      nextChargeAt: '2026-03-01',
      nextChargePrice: cny(14800),
      paymentMethod: '支付宝',
      autoRenew: 'on',
    },
  },
  {
    name: 'a switch that is off',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>我的会员</h1><div>会员到期时间：2026-01-15</div><div><span>自动续费</span><button role="switch" aria-checked="false" aria-label="自动续费"></button></div>`,
    facts: { endsAt: '2026-01-15', autoRenew: 'off' },
  },
  {
    name: 'renewal said in words beside its label',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<dl><dt>会员状态</dt><dd>生效中</dd><dt>自动续费</dt><dd>已关闭</dd><dt>有效期至</dt><dd>2026年2月9日</dd></dl>`,
    facts: { status: 'active', autoRenew: 'off', endsAt: '2026-02-09' },
  },
  {
    name: 'renewal and charge said in a sentence',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>会员服务</h1><p>已开启自动续费</p><p>将于2025年12月25日自动续费25元</p>`,
    facts: { autoRenew: 'on', nextChargeAt: '2025-12-25', nextChargePrice: cny(2500) },
  },
  {
    name: 'conditions are not statements',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>续费管理</h1><p>如果您在2025年12月25日前取消，将不会自动续费。</p><p>例如：2025年1月1日开通，2025年2月1日到期</p>`,
    facts: {},
  },
  {
    name: 'a first price and a renewal price',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<p>订阅方案：月度会员</p><p>首月价格：¥6.00</p><p>续费价格：¥18/月</p><p>下次续费日期：2025-12-01</p><p>已续费次数：2次</p>`,
    facts: {
      product: '月度会员',
      planPeriod: term(1, 'month'),
      price: cny(600),
      nextChargePrice: cny(1800),
      nextChargeAt: '2025-12-01',
      renewalCount: 2,
    },
  },
  {
    name: 'an account bought through a store',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<p>会员到期时间：2025-12-30</p><p>您的会员通过 App Store 订阅</p>`,
    facts: { endsAt: '2025-12-30', channel: 'app-store' },
  },
  {
    name: 'no membership',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>我的订阅</h1><p>会员状态：未开通</p><p>自动续费：未开通</p>`,
    facts: { status: 'none', autoRenew: 'off' },
  },
  {
    name: 'a member centre states the account, not its offers',
    kind: 'membership',
    lang: 'zh-CN',
    body: `<h1>会员中心</h1><div>当前会员：黄金会员</div><div>到期时间：2026-05-20</div>
      <div class="plan"><p>月卡</p><p>¥25/月</p><button>开通</button></div><div class="plan"><p>年卡</p><p>¥198/年</p><button>开通</button></div>`,
    facts: { product: '黄金会员', endsAt: '2026-05-20' },
  },
  {
    name: 'a plan page without a choice states nothing',
    kind: 'membership',
    lang: 'zh-CN',
    body: `<h1>开通会员</h1><div><p>连续包月</p><p>¥15</p></div><div><p>年卡</p><p>¥148</p><p>原价：¥180</p></div>`,
    facts: {},
  },
  {
    name: 'a plan page with one plan ticked',
    kind: 'membership',
    lang: 'zh-CN',
    body: `<h1>选择套餐</h1>
      <ul><li><label><input type="radio" name="p">月度会员 ¥25</label></li>
      <li><label><input type="radio" name="p" checked>年度会员 ¥198</label><p>原价：¥300</p></li></ul>`,
    facts: { product: '年度会员', planPeriod: term(1, 'year'), price: cny(19800), listPrice: cny(30000) },
  },
  {
    name: 'a payment page',
    kind: 'checkout',
    lang: 'zh-CN',
    body: `<h1>收银台</h1><p>商品名称：高级会员季卡</p><p>原价：¥90.00</p><p>应付金额：¥68.00</p>
      <p>支付方式：</p><p>支付宝</p><p>微信支付</p>`,
    facts: {
      product: '高级会员季卡',
      planPeriod: term(1, 'quarter'),
      listPrice: cny(9000),
      price: cny(6800),
    },
  },
  {
    name: 'a payment page with renewal pre-ticked',
    kind: 'checkout',
    lang: 'zh-CN',
    body: `<h1>确认订单</h1><p>套餐：月卡</p><p>需支付：¥12.00</p><label><input type="checkbox" checked>到期自动续费，¥25/月</label>
      <label><input type="checkbox" checked>我已阅读并同意《自动续费服务协议》</label>`,
    facts: {
      product: '月卡',
      planPeriod: term(1, 'month'),
      price: cny(1200),
      autoRenew: 'on',
      nextChargePrice: cny(2500),
    },
  },
];
