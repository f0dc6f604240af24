// Pages that use all our words and do not concern us: no kind, no facts, no warning.
import type { KindCase } from './kind-case';

const NEWS_ZH = [
  '记者从多名消费者处了解到，近期不少人在不知情的情况下被视频平台自动续费，退款遭到拒绝。',
  '据消费者李某介绍，她去年开通了连续包月会员，今年才发现每月仍被扣款25元，客服称不予退款。',
  '律师表示，平台应当以显著方式提示自动续费，否则消费者有权要求退款。截至发稿，平台未作回应。',
]
  .map((text) => `<p>${text}</p>`)
  .join('');

export const OTHER_CASES: readonly KindCase[] = [
  {
    name: 'a news story on refunds',
    kind: 'other',
    lang: 'zh-CN',
    title: '会员自动续费退款难，多名消费者投诉_社会_云杉新闻网',
    body: `<nav>首页 &gt; 社会 &gt; 正文</nav><h1>会员自动续费退款难，多名消费者投诉</h1><p>来源：云杉日报</p>${NEWS_ZH}<p>责任编辑：某某</p><p>相关阅读</p>`,
  },
  {
    name: 'a news story on a refund policy in English',
    kind: 'other',
    lang: 'en',
    title: 'Streaming service changes its refund policy after lawsuit',
    body: '<article><h1>Streaming service changes its refund policy after lawsuit</h1><p>By Jane Roe</p><p>The company told reporters on Monday that it will offer refunds to subscribers who were charged for renewals, according to court papers filed in the settlement.</p><p>A spokesperson said customers could request a refund within thirty days of the annual charge, and that subscription terms will be rewritten next year.</p><p>Related stories</p></article>',
  },
  {
    name: 'a FAQ with the words service fee',
    kind: 'other',
    lang: 'en',
    title: 'Help Center - Frequently asked questions',
    body: '<h1>Frequently asked questions</h1><h3>Why is there a service fee?</h3><p>The service fee covers the cost of running the platform.</p><h3>How do I change my email?</h3><p>Open your profile and choose settings.</p><h3>Can I get a refund of the service fee?</h3><p>Ask our team and they will look at it.</p>',
  },
  {
    name: 'a help page in Chinese with the words 服务费',
    kind: 'other',
    lang: 'zh-CN',
    title: '常见问题',
    body: '<h1>常见问题</h1><h3>为什么要收服务费？</h3><p>服务费用于平台的日常运营。</p><h3>如何修改手机号？</h3><p>在设置中修改即可。</p><h3>订单在哪里看？</h3><p>在个人中心查看。</p>',
  },
  {
    name: 'a blog with the word subscription',
    kind: 'other',
    lang: 'en',
    title: 'How I organise my reading | A quiet blog',
    body: '<article><h1>How I organise my reading</h1><p>Posted on 3 May 2025</p><p>I cancelled my newspaper subscription last year and have read more books ever since, mostly on trains and in waiting rooms, and I do not miss the daily noise at all.</p><p>Leave a comment</p></article>',
  },
  {
    name: 'a shop with its seven-day badge',
    kind: 'other',
    lang: 'zh-CN',
    title: '便携蓝牙音箱 防水 - 云杉商城',
    body: '<h1>便携蓝牙音箱 防水</h1><p>价格 ¥199.00</p><ul><li>七天无理由退货</li><li>正品保障</li><li>48小时发货</li></ul><button>加入购物车</button><p>颜色：粉色</p><p>评价(302)</p>',
  },
  {
    name: 'a guide to cancelling somebody else’s renewal',
    kind: 'other',
    lang: 'zh-CN',
    title: '苹果手机怎么取消自动续费？三步教程',
    body: '<h1>苹果手机怎么取消自动续费？三步教程</h1><p>很多网友不知道在哪里取消自动续费，本文整理了详细的步骤，建议收藏。</p><p>第一步，打开设置，点击头像进入订阅页面；第二步，选择想要取消的订阅；第三步，点击取消订阅并确认，扣费就会停止。</p><p>上一篇：怎样清理手机内存</p><p>阅读：3021</p>',
  },
  {
    name: 'a privacy policy',
    kind: 'other',
    lang: 'zh-CN',
    title: '隐私政策',
    body: '<h1>隐私政策</h1><p>我们非常重视您的个人信息保护，本政策说明我们如何收集、使用和存储您的信息。</p><p>一、我们收集的信息</p><p>二、我们如何使用信息</p><p>三、您的权利</p>',
  },
  {
    name: 'a law',
    kind: 'other',
    lang: 'zh-CN',
    title: '某市消费者权益保护条例',
    body: '<h1>某市消费者权益保护条例</h1><p>第一条 为保护消费者的合法权益，制定本条例。</p><p>第二条 经营者应当按照约定提供服务，未按照约定提供的，应当按照消费者的要求履行约定或者退回预付款。</p><p>第三条 本条例自公布之日起施行。</p>',
  },
  { name: 'an empty page', kind: 'other', lang: '', title: '', body: '' },
  {
    name: 'a page of digits',
    kind: 'other',
    lang: '',
    title: '',
    body: `<p>${'7'.repeat(300_000)}</p>`,
  },
  {
    name: 'a forum thread on a refund',
    kind: 'other',
    lang: 'zh-CN',
    title: '会员怎么退款？ - 云杉论坛',
    body: '<h1>会员怎么退款？</h1><p>楼主：我昨天买了年卡，用了一天就不想用了，能退款吗？</p><p>1楼：联系客服申请退款，一般可以退。</p><p>2楼：不予退款，我试过了，客服说虚拟商品不支持退款。</p>',
  },
  {
    name: 'a vacancy for looking after members',
    kind: 'other',
    lang: 'zh-CN',
    title: '会员运营经理招聘',
    body: '<h1>会员运营经理</h1><p>岗位职责：负责付费会员的拉新与续费，制定会员权益与价格方案。</p><p>任职要求：三年以上会员运营经验。</p>',
  },
  {
    name: 'the front page of a service that makes invoices',
    kind: 'other',
    lang: 'en',
    title: 'Acme — invoices made simple',
    body: '<h1>Invoices made simple</h1><p>Join 10,000 teams.</p><button>Get started</button><button>Start free trial</button><h2>Features</h2><p>Unlimited invoices</p><p>Priority support</p>',
  },
  {
    name: 'goods with a money-back guarantee',
    kind: 'other',
    lang: 'en',
    title: 'Wireless Speaker - Shop',
    body: '<h1>Wireless Speaker</h1><p>$49.99</p><p>30-day money-back guarantee</p><button>Add to cart</button><p>Free returns</p><h2>Reviews</h2>',
  },
  {
    name: 'an English privacy policy with all the diction of terms',
    kind: 'other',
    lang: 'en',
    title: 'Privacy Policy',
    body: `<h1>Privacy Policy</h1>${'<p>By using our services you agree to the collection of data in accordance with this policy. We may update it and you acknowledge that liability is limited subject to applicable law.</p>'.repeat(30)}`,
  },
  {
    name: 'regulations',
    kind: 'other',
    lang: 'en',
    title: 'Distance Contracts Regulations 2013',
    body: `<h1>The Distance Contracts Regulations 2013</h1>${'<p>29. The consumer may end a contract in the period without giving any reason, subject to applicable conditions. The trader must repay all payments.</p>'.repeat(20)}`,
  },
  {
    name: 'a sign-in page',
    kind: 'other',
    lang: 'en',
    title: 'Sign in',
    body: '<h1>Sign in</h1><form><label>Email <input></label><label>Password <input type="password"></label><button>Sign in</button></form><a href="/t">Terms of Service</a>',
  },
];
