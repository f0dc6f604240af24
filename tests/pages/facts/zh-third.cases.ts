// A third round of Chinese pages, each of another service and front end, written and marked before any of them was run.
import { cny, type FactCase, term } from './fact-case';

export const ZH_THIRD_CASES: readonly FactCase[] = [
  {
    name: 'a bordered descriptions table of a component library, several pairs a row',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div class="ant-breadcrumb"><span><a href="#">控制台</a></span><span>/</span><span><a href="#">费用中心</a></span><span>/</span><span>订单详情</span></div>
<div class="ant-descriptions ant-descriptions-bordered"><div class="ant-descriptions-header"><div class="ant-descriptions-title">订单信息</div></div><table><tbody>
<tr><th class="ant-descriptions-item-label"><span>订单编号</span></th><td><span>2026 0713 0004 5512</span></td><th class="ant-descriptions-item-label"><span>订单类型</span></th><td><span>新购</span></td></tr>
<tr><th><span>产品名称</span></th><td><span>轻舟邮箱 专业版</span></td><th><span>购买时长</span></th><td><span>1 年</span></td></tr>
<tr><th><span>应付金额</span></th><td><span>¥ 1,188.00</span></td><th><span>实付金额</span></th><td><span>¥ 988.00</span></td></tr>
<tr><th><span>创建时间</span></th><td><span>2026-07-13 14:02:09</span></td><th><span>支付时间</span></th><td><span>2026-07-13 14:05:31</span></td></tr>
<tr><th><span>支付方式</span></th><td><span>企业网银</span></td><th><span>订单状态</span></th><td><span class="ant-badge"><i class="dot"></i>已支付</span></td></tr>
</tbody></table></div><button class="ant-btn">申请退订</button><button class="ant-btn">开具发票</button>`,
    facts: {
      orderId: '2026071300045512',
      product: '轻舟邮箱 专业版',
      planPeriod: term(1, 'year'),
      price: cny(98800),
      paidAt: '2026-07-13T14:05:31',
      paymentMethod: '企业网银',
    },
  },
  {
    name: 'cells of a phone component library, the renewal sheet open',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<div class="van-nav-bar"><i class="van-icon"></i><div class="van-nav-bar__title van-ellipsis">自动续费管理</div></div>
<div class="van-cell-group"><div class="van-cell"><div class="van-cell__title"><span>当前服务</span></div><div class="van-cell__value"><span>听潮FM 白金会员（连续包季）</span></div></div>
<div class="van-cell"><div class="van-cell__title"><span>下次续费时间</span></div><div class="van-cell__value"><span>2026年11月08日</span></div></div>
<div class="van-cell"><div class="van-cell__title"><span>续费金额</span></div><div class="van-cell__value"><span>45元</span></div></div>
<div class="van-cell"><div class="van-cell__title"><span>扣款方式</span></div><div class="van-cell__value"><span>支付宝免密支付</span></div></div></div>
<div class="van-popup van-popup--bottom" role="dialog"><h3>确定关闭自动续费？</h3><p>关闭后，会员到期将不再享有以下特权</p><ul><li>免广告</li><li>无损音质</li></ul><button>再想想</button><button>确认关闭</button></div>`,
    facts: {
      product: '听潮FM 白金会员（连续包季）',
      planPeriod: term(1, 'quarter'),
      nextChargeAt: '2026-11-08',
      nextChargePrice: cny(4500),
      paymentMethod: '支付宝免密支付',
    },
  },
  {
    name: 'a mini-programme order in uni-app tags, a countdown above and a seller line',
    kind: 'order',
    lang: 'zh-CN',
    body: `<uni-app><uni-page><uni-page-body><uni-view class="status"><uni-text><span>订单已完成</span></uni-text></uni-view>
<uni-view class="tip"><uni-text><span>距活动结束 02:13:45</span></uni-text></uni-view>
<uni-view class="shop"><uni-image><div></div></uni-image><uni-text><span>糖豆瑜伽官方旗舰店</span></uni-text><uni-text><span>&gt;</span></uni-text></uni-view>
<uni-view class="goods"><uni-image><div></div></uni-image><uni-view><uni-text><span>糖豆瑜伽线上课会员 年卡</span></uni-text><uni-view class="spec"><uni-text><span>规格：年卡；数量：1</span></uni-text></uni-view></uni-view><uni-view><uni-text><span>¥365.00</span></uni-text></uni-view></uni-view>
<uni-view class="row"><uni-text><span>商品总价</span></uni-text><uni-text><span>¥365.00</span></uni-text></uni-view>
<uni-view class="row"><uni-text><span>满减优惠</span></uni-text><uni-text><span>-¥66.00</span></uni-text></uni-view>
<uni-view class="row"><uni-text><span>实际支付</span></uni-text><uni-text><span>¥299.00</span></uni-text></uni-view>
<uni-view class="row"><uni-text><span>订单号</span></uni-text><uni-text><span>TD26022815093311</span></uni-text><uni-text class="copy"><span>复制</span></uni-text></uni-view>
<uni-view class="row"><uni-text><span>付款时间</span></uni-text><uni-text><span>2026/02/28 15:09:47</span></uni-text></uni-view>
</uni-page-body></uni-page></uni-app>`,
    facts: {
      seller: '糖豆瑜伽官方旗舰店',
      product: '糖豆瑜伽线上课会员 年卡',
      planPeriod: term(1, 'year'),
      listPrice: cny(36500),
      price: cny(29900),
      orderId: 'TD26022815093311',
      paidAt: '2026-02-28T15:09:47',
    },
  },
  {
    name: 'a telecom page: add-on services in cards, one of them renewing',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h2>已订购业务</h2><p class="who">手机号码：138****7788</p>
<div class="biz"><div class="biz-name">影音权益包月会员</div><div class="biz-row"><label>资费：</label><em>19.9元/月</em></div><div class="biz-row"><label>订购时间：</label><em>2026-01-15 08:30:12</em></div><div class="biz-row"><label>生效时间：</label><em>2026-01-15</em></div><div class="biz-row"><label>业务状态：</label><em>正常使用</em></div><div class="biz-row"><label>是否自动续订：</label><em>是</em></div><a href="#">退订</a></div>
<div class="note">温馨提示：退订后当月仍可使用，次月失效。</div>`,
    facts: {
      product: '影音权益包月会员',
      planPeriod: term(1, 'month'),
      price: cny(1990),
      paidAt: '2026-01-15T08:30:12',
      startsAt: '2026-01-15',
      status: 'active',
      autoRenew: 'on',
    },
  },
  {
    name: 'a marketplace order with a time line and two amounts',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div class="crumbs"><a href="#">首页</a> &gt; <a href="#">我的订单</a> &gt; <span>订单：3086 6120 4471</span></div>
<div class="progress"><dl><dt>提交订单</dt><dd>2026-06-17 20:00:01</dd></dl><dl><dt>付款成功</dt><dd>2026-06-17 20:00:25</dd></dl><dl><dt>充值成功</dt><dd>2026-06-17 20:01:02</dd></dl><dl><dt>完成</dt><dd>2026-06-17 20:01:02</dd></dl></div>
<div class="info"><h3>付款信息</h3><div><span class="label">付款方式：</span><div class="info-rcol">在线支付</div></div></div>
<table class="goods"><thead><tr><th>商品</th><th>商品编号</th><th>单价</th><th>数量</th><th>操作</th></tr></thead><tbody><tr><td><a href="#">星海影视VIP会员12个月 填手机号 自动充值</a></td><td>10098812</td><td>¥198.00</td><td>1</td><td><a href="#">申请售后</a></td></tr></tbody></table>
<div class="total"><ul><li><span>商品总额：</span><em>¥198.00</em></li><li><span>立减：</span><em>-¥40.00</em></li><li><span>应付总额：</span><em>¥158.00</em></li></ul></div>`,
    facts: {
      orderId: '308661204471',
      paidAt: '2026-06-17T20:00:25',
      paymentMethod: '在线支付',
      product: '星海影视VIP会员12个月 填手机号 自动充值',
      planPeriod: term(12, 'month'),
      price: cny(15800),
      listPrice: cny(19800),
    },
  },
  {
    name: 'orders of a phone list in cards, tabs above, one refunded',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div class="tabs"><span class="on">全部</span><span>待付款</span><span>已完成</span><span>退款/售后</span></div>
<div class="order-card"><div class="hd"><span>2026-03-02 18:20</span><span class="st">交易完成</span></div><div class="bd"><div class="t">漫岛会员·半年卡</div><div class="p">￥88</div></div><div class="ft">实付 <b>￥79.00</b><button>再次购买</button></div></div>
<div class="order-card"><div class="hd"><span>2026-01-19 07:41</span><span class="st">已退款</span></div><div class="bd"><div class="t">漫岛会员·月卡</div><div class="p">￥18</div></div><div class="ft">实付 <b>￥18.00</b><button>查看退款</button></div></div>
<div class="order-card"><div class="hd"><span>2025-12-30 22:15</span><span class="st">交易关闭</span></div><div class="bd"><div class="t">漫岛会员·年卡</div><div class="p">￥168</div></div><div class="ft">应付 <b>￥168.00</b><button>删除</button></div></div><div class="end">没有更多了</div>`,
    orders: [
      {
        paidAt: '2026-03-02T18:20',
        product: '漫岛会员·半年卡',
        planPeriod: term(1, 'half-year'),
        price: cny(7900),
      },
      {
        paidAt: '2026-01-19T07:41',
        status: 'refunded',
        product: '漫岛会员·月卡',
        planPeriod: term(1, 'month'),
        price: cny(1800),
      },
      {
        paidAt: '2025-12-30T22:15',
        status: 'cancelled',
        product: '漫岛会员·年卡',
        planPeriod: term(1, 'year'),
        price: cny(16800),
      },
    ],
  },
  {
    name: 'a vip centre head of a web site, plans for sale below',
    kind: 'membership',
    lang: 'zh-CN',
    body: `<div class="user"><img alt=""><div><p class="nick">小满同学</p><p class="vip">石墨笔记高级会员 <i>2026.10.31到期</i></p></div><a href="#">续费</a></div>
<ul class="plans"><li class="active"><h4>连续包年</h4><p><small>¥</small><b>98</b></p><del>¥148</del><span>次年98元续费，可随时取消</span></li><li><h4>12个月</h4><p><small>¥</small><b>128</b></p></li><li><h4>1个月</h4><p><small>¥</small><b>15</b></p></li></ul><button>立即续费</button><p>开通即同意《会员服务协议》《自动续费协议》</p>`,
    facts: {
      product: '石墨笔记高级会员',
      endsAt: '2026-10-31',
    },
  },
  {
    name: 'a hosting panel: element table with fixed column twice',
    kind: 'subscription-management',
    lang: 'zh-CN',
    body: `<h1>我的套餐</h1><div class="el-table"><div class="el-table__header-wrapper"><table><thead><tr><th><div class="cell">实例ID</div></th><th><div class="cell">套餐</div></th><th><div class="cell">付费方式</div></th><th><div class="cell">到期时间</div></th><th><div class="cell">自动续费</div></th><th><div class="cell">操作</div></th></tr></thead></table></div>
<div class="el-table__body-wrapper"><table><tbody><tr><td><div class="cell">cdn-8fa2</div></td><td><div class="cell">加速会员版</div></td><td><div class="cell">包年</div></td><td><div class="cell">2027-05-20 23:59:59</div></td><td><div class="cell">已开启</div></td><td><div class="cell"><button>续费</button><button>退订</button></div></td></tr><tr><td><div class="cell">cdn-77b1</div></td><td><div class="cell">加速标准版</div></td><td><div class="cell">包月</div></td><td><div class="cell">2026-12-20 23:59:59</div></td><td><div class="cell">未开启</div></td><td><div class="cell"><button>续费</button><button>退订</button></div></td></tr></tbody></table></div></div>`,
    orders: [
      { product: '加速会员版', planPeriod: term(1, 'year'), endsAt: '2027-05-20T23:59:59', autoRenew: 'on' },
      {
        product: '加速标准版',
        planPeriod: term(1, 'month'),
        endsAt: '2026-12-20T23:59:59',
        autoRenew: 'off',
      },
    ],
  },
  {
    name: 'a desk of pay: bill detail, mobile and desktop copies, one hidden',
    kind: 'order',
    lang: 'zh-CN',
    body: `<div class="pc" style="display:none"><p>订单金额：￥25.00</p><p>商户订单号：A0009</p></div><div class="mobile"><div class="logo"></div><p class="name">蓝鲸网盘</p><p class="amt">-25.00</p><p class="state">交易成功</p>
<div class="line"><span>付款方式</span><span>招商银行储蓄卡(6621)</span></div><div class="line"><span>商品说明</span><span>蓝鲸网盘SVIP连续包月（首月）</span></div><div class="line"><span>收款方全称</span><span>成都某某网络科技有限公司</span></div><div class="line"><span>创建时间</span><span>2026-10-01 00:12:09</span></div><div class="line"><span>订单号</span><span>2026100122001412345678901234</span></div><div class="line"><span>商家订单号</span><span>LJ100100120988</span></div></div><div class="more"><a href="#">对此订单有疑问</a><a href="#">投诉商家</a></div>`,
    facts: {
      price: cny(2500),
      paymentMethod: '招商银行储蓄卡(6621)',
      product: '蓝鲸网盘SVIP连续包月（首月）',
      planPeriod: term(1, 'month'),
      seller: '成都某某网络科技有限公司',
      paidAt: '2026-10-01T00:12:09',
      orderId: '2026100122001412345678901234',
    },
  },
  {
    name: 'a checkout: the chosen card, a coupon, the sum on the button, a renewal line',
    kind: 'checkout',
    lang: 'zh-CN',
    body: `<h2>收银台</h2><div class="acct">当前账号：m***n@example.test</div><div class="sku"><div class="item selected" aria-checked="true" role="radio"><p>连续包年</p><p>￥<strong>128</strong></p><p class="o">原价￥198</p></div><div class="item" role="radio" aria-checked="false"><p>连续包月</p><p>￥<strong>12</strong></p></div></div>
<div class="coupon"><span>优惠券</span><span>-￥10</span></div><div class="pay"><label><input type="radio" name="p" checked>支付宝</label><label><input type="radio" name="p">微信支付</label></div><p class="tip">到期前24小时将按128元/年自动续费，可随时在设置中取消</p><div class="bar"><span>合计：<b>￥118.00</b></span><button>确认协议并支付118元</button></div>`,
    facts: {
      product: '连续包年',
      planPeriod: term(1, 'year'),
      listPrice: cny(19800),
      price: cny(11800),
      nextChargePrice: cny(12800),
    },
  },
];
