// Pages whose matter is giving money back: policies, rules, instructions of the provider itself.
import type { PageRule } from '../page-rule';

export const REFUND_RULES: readonly PageRule[] = [
  {
    id: 'refund/heading',
    kind: 'refund-policy',
    weight: 7,
    place: 'heading',
    pattern:
      '(?:退(?:款|费|货|订|换货?|课|改签?|赛|票)|取消).{0,8}(?:政策|规则|说明|须知|规定|指引|流程|条款|声明|协议|办法|标准|制度|保障|承诺)|(?:refund|return|cancel+ation|money[- ]back|withdrawal).{0,40}(?:polic|rules|terms|guarantee|conditions)',
    because: 'the heading names refunds and that these are its rules',
  },
  {
    id: 'refund/title',
    kind: 'refund-policy',
    weight: 4,
    place: 'title',
    pattern:
      '(?:退(?:款|费|货|订|换货?|课|改签?|赛|票)|取消).{0,8}(?:政策|规则|说明|须知|规定|指引|流程|条款|声明|协议|办法|标准|制度|保障|承诺)|(?:refund|return).{0,30}(?:polic|rules|terms|guarantee|conditions)|cancel+ation.{0,8} polic',
    because: 'the same in the title',
  },
  {
    id: 'refund/heading-bare',
    kind: 'refund-policy',
    weight: 4.5,
    place: 'heading',
    pattern:
      '^.{0,10}(?:退款|退费|退订|退货|退换货|退课|停课及退费|停止上课及退款)(?:与.{1,6}|和.{1,6}|或.{1,6}|及.{1,6})?$|^(?:our )?refunds?(?: (?:and|&) (?:returns|cancellations?))?$|^returns?(?: (?:and|&) .{1,20})?$',
    because: 'a page headed "Refunds" with nothing else',
  },
  {
    id: 'refund/title-bare',
    kind: 'refund-policy',
    weight: 2,
    place: 'title',
    pattern: '^(?:退款|退费|退订|退货|退换货|退课)(?:$|[^\\u3400-\\u9fff])|^refunds?(?:$| [|·—-])',
    because: 'the same in the title, where a site name may follow',
  },
  {
    id: 'refund/url',
    kind: 'refund-policy',
    weight: 2,
    place: 'url',
    pattern: 'refund|(?:^| )returns?(?: |$)|tuikuan|退款|退费',
    because: 'addresses of refund pages are named alike',
  },
  {
    id: 'refund/matter',
    kind: 'refund-policy',
    weight: 3,
    when: [
      { feature: 'refundShare', min: 7 },
      { feature: 'orderNumbers', max: 0 },
    ],
    because: 'a refund word in every second sentence',
  },
  {
    id: 'refund/matter-some',
    kind: 'refund-policy',
    weight: 1.5,
    when: [
      { feature: 'refundShare', min: 4 },
      { feature: 'orderNumbers', max: 0 },
    ],
    because: 'refunds are much of the matter',
  },
  {
    id: 'refund/conditions',
    kind: 'refund-policy',
    weight: 1.5,
    place: 'text',
    pattern:
      '不(?:予|可|支持|接受|提供|能|设)(?:任何)?退(?:款|费|货|换|还)|(?:全额|按比例|部分|无法|可(?:以)?(?:申请)?)退(?:款|费|还)|退(?:款|费)(?:申请|条件|金额|时间|流程|方式|标准)|non-?refundable|full refund|(?:request|issue|eligible for|offer|receive) (?:a |any |for )?(?:full |partial )?refunds?|no refunds?',
    atLeast: 3,
    because: 'it lays down when money comes back and when not',
  },
  {
    id: 'refund/goods-returns',
    kind: 'refund-policy',
    weight: 3.5,
    place: 'text',
    pattern:
      '(?:不|可|予|接受|申请|办理|提供)退(?:换|货)|退换货|退货(?:申请|政策|流程|地址|运费|说明)|7(?:天|日)(?:内)?(?:无理由|可)',
    atLeast: 3,
    when: [
      { feature: 'questions', max: 5 },
      { feature: 'legal', max: 6 },
      { feature: 'chars', max: 4000 },
    ],
    because: 'shops head their return rules with a slogan or nothing at all',
  },
  {
    id: 'refund/headings-many',
    kind: 'refund-policy',
    weight: 1.5,
    place: 'headings',
    pattern: '退(?:款|费|货|订|换)|refund|money[- ]back|non-?eligible|cancel+ation',
    atLeast: 3,
    because: 'several sections on refunds',
  },
  {
    id: 'refund/part-of-terms',
    kind: 'refund-policy',
    weight: -3,
    when: [
      { feature: 'legal', min: 8 },
      { feature: 'refundShare', max: 3 },
    ],
    because: 'general terms have a refund section too',
  },
];
