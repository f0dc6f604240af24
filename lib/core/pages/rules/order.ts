// What was bought: one order, a list of orders, an application for a refund of one, its tracking.
import type { PageRule } from '../page-rule';

export const ORDER_RULES: readonly PageRule[] = [
  {
    id: 'order/heading',
    kind: 'order',
    weight: 4.5,
    place: 'heading',
    pattern:
      '(?:我的|全部|所有|历史|会员)订单|订单(?:详情|管理|列表|中心|记录|查询|信息|跟踪)|已买到|购买(?:记录|历史)|(?:消费|交易|充值|扣费|支付)(?:记录|明细)|账单(?:详情|明细)?$|退(?:款|换货|货|费)(?:申请|详情|进度)|申请(?:退款|退货|售后)$|(?:支付|付款|购买|开通|订购)成功|(?:order|purchase|transaction|payment|billing)s? (?:details?|history|summary|confirmation|status|receipt)|(?:your|my|all|recent) (?:orders?|purchases?|receipts?)|track (?:your )?order|^orders?$|^order (?:#|no|number)|^receipts?$|^receipt (?:#|no|number|for|from)|^invoices?$|^invoice (?:#|no|number|details|\\d)|thank you for your (?:order|purchase)|order (?:confirmed|received|complete)|payment (?:was )?(?:successful|received|complete)',
    because: 'headings of order pages',
  },
  {
    id: 'order/title',
    kind: 'order',
    weight: 3,
    place: 'title',
    pattern:
      '(?:我的|全部|所有|历史|会员)订单|订单(?:详情|管理|列表|中心|记录|查询|信息)|已买到|购买(?:记录|历史)|(?:消费|交易)(?:记录|明细)|退(?:款|换货|货|费)(?:申请|详情|进度)|^退换货$|(?:支付|付款|购买)成功|(?:order|purchase|transaction)s? (?:details?|history|summary|confirmation|status)|(?:your|my) (?:orders?|purchases?)|track (?:your )?order|^receipts?(?:$|[^a-z])|^invoice (?:#|no|number|details|\\d)',
    because: 'the same in the title',
  },
  {
    id: 'order/label-title',
    kind: 'order',
    weight: 3,
    place: 'labels',
    pattern:
      '^(?:(?:我的|全部|所有)订单|订单(?:详情|管理|列表)|退换货申请|order details?|your orders|my orders|order history)(?: ?\\/ ?[a-z ]{4,20})?$',
    because: 'old pages put their name into a plain box',
  },
  {
    id: 'order/url',
    kind: 'order',
    weight: 1.5,
    place: 'url',
    pattern:
      '(?:^| )(?:orders?|order ?(?:detail|info|list|history)s?|orderinfo|purchases?|invoices?|receipts?|transactions?|track|refund (?:apply|detail)|dingdan)(?: |$)',
    because: 'addresses of order pages',
  },
  {
    id: 'order/number',
    kind: 'order',
    weight: 4,
    when: [
      { feature: 'orderNumbers', min: 1 },
      { feature: 'proseShare', max: 0.8 },
    ],
    because: 'an order number with its label is on orders and hardly anywhere else',
  },
  {
    id: 'order/numbers',
    kind: 'order',
    weight: 2,
    when: [
      { feature: 'orderNumbers', min: 2 },
      { feature: 'proseShare', max: 0.8 },
    ],
    because: 'several order numbers: a list',
  },
  {
    id: 'order/labels',
    kind: 'order',
    weight: 3,
    place: 'labels',
    pattern:
      '^(?:订单(?:编?号|状态|时间|金额|id|类型|总价)|交易(?:号|单号|状态|时间|金额|方式|id)|下单时间|支付(?:时间|方式)|付款(?:时间|方式)|创建时间|成交时间|实付(?:款|金额)?|购买时间|退款(?:金额|原因|状态|类型)|申请(?:时间|状态|id)|order (?:date|number|total|placed|status|#)|ordered on|placed on|payment (?:method|date)|billing address|ship(?:ped)? to|grand total|purchase date|invoice (?:date|number|no))(?:[:：]|$|[ \\d¥$])',
    atLeast: 2,
    because: 'the labels an order is described with',
  },
  {
    id: 'order/states',
    kind: 'order',
    weight: 2.5,
    place: 'labels',
    pattern:
      '^(?:待付款|待发货|待收货|待评价|待支付|已完成|已取消|已支付|未支付|已关闭|交易(?:成功|关闭|完成)|退款中|已退款|卖家已发货|买家已付款|delivered.{0,20}|shipped|cancel+ed|refunded|not yet shipped|arriving.{0,20}|completed|processing|pending)$',
    atLeast: 2,
    because: 'states an order passes through',
  },
  {
    id: 'order/actions',
    kind: 'order',
    weight: 2,
    place: 'buttons',
    pattern:
      '^(?:申请退款|申请售后|查看物流|确认收货|取消订单|删除订单|再次购买|订单详情|查看详情|申请发票|开具?发票|提交申请|提醒发货|去评价|立即支付|buy it again|view (?:order )?(?:details|invoice|receipt)|track (?:package|order)|return (?:or replace )?items?|request (?:a )?refund|download (?:invoice|receipt)|reorder|cancel order|view order)$',
    because: 'what one can do with an order',
  },
  {
    id: 'order/policy',
    kind: 'order',
    weight: -5,
    place: 'heading',
    pattern: '政策|规则|协议|条款|须知|规定|policy|terms|agreement|faq|常见问题',
    because: 'rules about orders are no order',
  },
  {
    id: 'order/document',
    kind: 'order',
    weight: -4,
    when: [
      { feature: 'legal', min: 8 },
      { feature: 'orderNumbers', max: 0 },
    ],
    because: 'terms of sale speak of orders throughout',
  },
  {
    id: 'order/article',
    kind: 'order',
    weight: -3,
    when: [
      { feature: 'proseShare', min: 0.7 },
      { feature: 'chars', min: 800 },
      { feature: 'orderNumbers', max: 0 },
    ],
    because: 'prose about orders is help or news',
  },
];
