// Pages with numbers and labels that state no order of this person's.
import type { FactCase } from './fact-case';

const LABELLED = '<p>订单编号：20251101001</p><p>实付金额：¥198.00</p><p>到期时间：2026-01-01</p>';

export const NOTHING_CASES: readonly FactCase[] = [
  { name: 'an agreement with a sample order', kind: 'agreement', lang: 'zh-CN', body: LABELLED },
  { name: 'a renewal agreement with prices', kind: 'auto-renew-agreement', lang: 'zh-CN', body: LABELLED },
  { name: 'a refund policy with an example', kind: 'refund-policy', lang: 'zh-CN', body: LABELLED },
  { name: 'an article', kind: 'other', lang: 'zh-CN', body: LABELLED },
  {
    name: 'prose on an order page',
    kind: 'order',
    lang: 'zh-CN',
    body: '<p>很多读者来信说，自己在去年以每月二十五元的价格开通了会员之后，直到今年三月才发现仍在扣款，订单状态一直显示正常，客服则表示支付时间已经过了很久，因此不能退还任何费用，希望大家引以为戒，购买之前看清楚自动续费的说明。</p>',
  },
  {
    name: 'an order page without an order',
    kind: 'order',
    lang: 'en-US',
    body: '<h1>Your orders</h1><p>You have not placed any orders in 2023.</p><a href="/shop">Shop now</a>',
  },
  {
    name: 'an order form for tracking',
    kind: 'order',
    lang: 'en-US',
    body: '<h1>Track your order</h1><form><label>Order number <input name="o"></label><label>Email <input name="e"></label><button>Track</button></form>',
  },
  {
    name: 'templates of other makes',
    kind: 'order',
    lang: 'zh-CN',
    body: `<p>订单编号：{shop{$order['id']}</p><p>商品名称：[[+product_name]]</p><p>套餐：#planname#</p><p>卖家：<b>{% seller %}</b></p>`,
  },
];
