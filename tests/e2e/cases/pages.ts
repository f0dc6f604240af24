// The pages of the stories: an invented provider with its orders, terms and membership page.
import { day } from './story';

interface OrderPage {
  product: string;
  price: string;
  paidOn: string;
  until: string;
  more?: string;
  terms: string[];
}

export function orderPage({ product, price, paidOn, until, more = '', terms }: OrderPage): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>订单详情 - 青梧视频</title>
<h1>订单详情</h1>
<dl><dt>订单编号</dt><dd>QW2026112100318</dd><dt>商品名称</dt><dd>${product}</dd><dt>订单状态</dt><dd>已开通</dd>
<dt>实付金额</dt><dd>${price}</dd><dt>支付方式</dt><dd>支付宝</dd><dt>支付时间</dt><dd>${paidOn} 08:30:15</dd>
<dt>有效期至</dt><dd>${until}</dd>${more}</dl>
<h2>退款须知</h2>${terms.map((term) => `<p>${term}</p>`).join('\n')}
<p>客服热线：400-810-1234</p></html>`;
}

export function membershipPage(renewal: '已开启' | '已关闭', status: '已开通' | '已过期'): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>自动续费管理 - 青梧视频</title>
<h1>自动续费管理</h1><dl><dt>会员状态</dt><dd>${status}</dd><dt>自动续费</dt><dd>${renewal}</dd>
<dt>下次扣款时间</dt><dd>${day(30)}</dd></dl><p>您可以随时关闭自动续费。</p></html>`;
}

const YEAR = { product: '青梧会员 年卡', price: '¥298.00', paidOn: day(-4), until: day(361) };
const WINDOW = '自付款之日起7天内未使用会员权益的，可以申请全额退款。';

export const PAGES: Record<string, string> = {
  '/window': orderPage({ ...YEAR, terms: [WINDOW] }),
  '/refused': orderPage({ ...YEAR, terms: [WINDOW] }),
  '/silent': orderPage({ ...YEAR, terms: [WINDOW] }),
  '/prorata': orderPage({
    ...YEAR,
    paidOn: day(-91),
    until: day(274),
    terms: [
      '超过7天的年卡，按剩余天数折算退款，并扣除10%的手续费。',
      '退款申请提交后，我们将在3个工作日内完成审核。',
    ],
  }),
  '/app-store': orderPage({
    ...YEAR,
    more: '<dt>购买渠道</dt><dd>App Store</dd>',
    terms: ['通过App Store购买的，退款由Apple处理，请向Apple申请。'],
  }),
  '/renewal': orderPage({
    product: '青梧会员 连续包月',
    price: '¥25.00',
    paidOn: day(-2),
    until: day(28),
    more: '<dt>自动续费</dt><dd>已开启</dd><dt>续费次数</dt><dd>第3次</dd>',
    terms: ['会员到期前24小时内自动扣款续费一个周期，您可以随时关闭自动续费。'],
  }),
  '/reseller': orderPage({
    ...YEAR,
    more: '<dt>购买渠道</dt><dd>代理商</dd><dt>卖家</dt><dd>云上数码专营</dd>',
    terms: [WINDOW],
  }),
  '/minor': orderPage({ ...YEAR, terms: ['虚拟商品一经售出，概不退款。'] }),
  '/membership-off': membershipPage('已关闭', '已过期'),
  '/membership-on': membershipPage('已开启', '已开通'),
};
