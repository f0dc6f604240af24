// Where a payment is about to be made: payment forms, order confirmation before paying, top-up.
import type { PageRule } from '../page-rule';

export const CHECKOUT_RULES: readonly PageRule[] = [
  {
    id: 'checkout/heading',
    kind: 'checkout',
    weight: 4.5,
    place: 'heading',
    pattern:
      '收银台|结算|购物车|确认订单|订单确认|报名确认|提交订单|(?:选择)?(?:支付|付款)方式|充值中心|(?:立即|在线|账户|余额)?充值$|补给站|checkout|check out|(?:your|shopping|my) (?:cart|basket|bag)|^cart$|complete your (?:order|purchase)|review (?:your|and) .{0,10}(?:order|submit)|how do you want to pay|where should we send|enter your payment',
    because: 'headings of the steps before paying',
  },
  {
    id: 'checkout/form-heading',
    kind: 'checkout',
    weight: 4.5,
    place: 'heading',
    pattern:
      'payment (?:details|options|information|method)|billing (?:info|information|details|address)|credit or debit card|choose your plan.{0,3}$|(?:shipping|delivery) address|contact information',
    when: [{ feature: 'inputs', min: 2 }],
    because: 'headings of address and card forms; without a form they head an account or a receipt',
  },
  {
    id: 'checkout/section',
    kind: 'checkout',
    weight: 2,
    place: 'headings',
    pattern:
      '^(?:订单确认|确认订单|支付方式|付款方式|选择支付方式|order summary|payment(?: method| details| information)?|billing address|cart summary|your order)$',
    because: 'sections of a paying step below another heading',
  },
  {
    id: 'checkout/title',
    kind: 'checkout',
    weight: 3,
    place: 'title',
    pattern:
      '收银台|结算|确认订单|订单确认|报名确认|充值中心|补给站|在线支付|checkout|payment(?:$| ?[|·—-]| options)|billing info|secure checkout|place order|^order ',
    because: 'the same in the title',
  },
  {
    id: 'checkout/url',
    kind: 'checkout',
    weight: 2,
    place: 'url',
    pattern:
      'checkout|cashier|(?:^| )(?:pay|payment|cart|recharge|topup|buy|billing info|payment form|credit card)(?: |$)',
    when: [
      { feature: 'legal', max: 5 },
      { feature: 'proseShare', max: 0.7 },
    ],
    because: 'addresses of the paying step; agreements on payment use the same words',
  },
  {
    id: 'checkout/card-fields',
    kind: 'checkout',
    weight: 5,
    when: [{ feature: 'cardFields', min: 2 }],
    because: 'nothing but a payment form asks for card number and security code',
  },
  {
    id: 'checkout/card-field',
    kind: 'checkout',
    weight: 1.5,
    when: [{ feature: 'cardFields', min: 1 }],
    because: 'one card field may be a gift card',
  },
  {
    id: 'checkout/fields-address',
    kind: 'checkout',
    weight: 2,
    place: 'fields',
    pattern:
      'first name|last name|full name|address|city|state|zip|postal|country|phone|email|收货人|收货地址|手机号|联系电话|身份证号',
    atLeast: 4,
    because: 'name, address and telephone in one form: delivery and billing',
  },
  {
    id: 'checkout/long-form',
    kind: 'checkout',
    weight: 3,
    place: 'fields',
    pattern:
      'first name|last name|full name|address|city|state|zip|postal|card number|expir|cvv|security code|收货人|收货地址|卡号',
    atLeast: 6,
    because: 'so long a form of names and cards is the last step, whatever plans it still offers',
  },
  {
    id: 'checkout/pay-button',
    kind: 'checkout',
    weight: 4,
    place: 'buttons',
    pattern:
      '(?:确认|立即|马上|去)(?:支付|付款|充值|下单|购买)|(?:确认|同意)(?:协议)?并(?:支付|付款|开通|续费)|^(?:支付|付款) ?¥|提交订单|确认(?:报名|变更|订单)|place (?:your |my )?order|(?:send|submit|complete|review) (?:my |your )?(?:order|purchase)|pay (?:now|with|\\$|£|€)|buy now$|continue to (?:payment|review)|save (?:and|&) continue|start membership|add (?:your )?card|use this (?:card|address)|confirm (?:and|&) pay|register$',
    when: [{ feature: 'proseShare', max: 0.8 }],
    because: 'the button that takes the money',
  },
  {
    id: 'checkout/pay-label',
    kind: 'checkout',
    weight: 2,
    place: 'labels',
    pattern:
      '^(?:应付|需支付|待支付|支付金额|应付金额|充值金额|总金额|优惠码|支付方式|选择支付方式|充值数量|充值账号|支付宝|微信(?:支付)?|paypal|银联)(?:[:： ¥\\d]|$)|order summary|cart summary|subtotal|promo code|coupon|gift card|total due',
    atLeast: 2,
    because: 'amount to pay and ways to pay beside each other',
  },
  {
    id: 'checkout/consent-box',
    kind: 'checkout',
    weight: 1,
    place: 'labels',
    pattern:
      '(?:我已)?(?:阅读并)?同意.{0,20}(?:充值|支付|付费|会员|服务)协议|by (?:placing|confirming|clicking|purchasing).{0,60}agree',
    because: 'consent stands beside the button that takes the money',
  },
  {
    id: 'checkout/buy-list',
    kind: 'checkout',
    weight: 2.5,
    place: 'buttons',
    pattern: '^(?:购买|立即购买|确认购买)$',
    because: 'a shop that sells straight from the list',
  },
  {
    id: 'checkout/placed',
    kind: 'checkout',
    weight: -4,
    place: 'labels',
    pattern:
      '交易成功|已完成|已发货|待评价|确认收货|查看物流|track package|buy it again|view invoice|order placed',
    atLeast: 2,
    because: 'orders already placed are looked at, not paid',
  },
  {
    id: 'checkout/document',
    kind: 'checkout',
    weight: -5,
    when: [
      { feature: 'legal', min: 6 },
      { feature: 'cardFields', max: 1 },
      { feature: 'inputs', max: 4 },
    ],
    because: 'an agreement on payment is not a payment',
  },
  {
    id: 'checkout/article',
    kind: 'checkout',
    weight: -4,
    when: [
      { feature: 'proseShare', min: 0.55 },
      { feature: 'cardFields', max: 1 },
    ],
    because: 'a payment step is short words and numbers; prose means somebody tells about paying',
  },
];
