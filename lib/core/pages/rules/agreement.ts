// Contracts and terms of every sort. A document's name tells it best; its diction confirms it.
import type { PageRule } from '../page-rule';

export const AGREEMENT_RULES: readonly PageRule[] = [
  {
    id: 'agreement/heading',
    kind: 'agreement',
    weight: 4,
    place: 'heading',
    pattern:
      '协议|条款|合同|契约|合约|协定|条约|terms(?: |$|:)|terms and conditions|agreement|conditions of|eula|undertaking|code of conduct',
    because:
      'a page that calls itself an agreement in its naming heading is one, unless its address says otherwise',
  },
  {
    id: 'agreement/full-name',
    kind: 'agreement',
    weight: 1.5,
    place: 'heading',
    pattern:
      '(?:用户|服务|会员|使用|注册|购买|充值|订阅|订购|许可)(?:服务|使用|注册)?(?:协议|条款|合同)|terms of (?:service|use|sale)|terms (?:and|&) conditions|(?:user|license|membership|service|subscription) agreement|subscription terms',
    because: 'the full name of such a document; "agreement" alone is in many headlines',
  },
  {
    id: 'agreement/title',
    kind: 'agreement',
    weight: 3,
    place: 'title',
    pattern: '协议|条款|合同|契约|合约|terms(?: |$|:)|agreement|conditions of|eula',
    because: 'the title is as good as the heading where there is none',
  },
  {
    id: 'agreement/heading-notice',
    kind: 'agreement',
    weight: 2.5,
    place: 'heading',
    pattern:
      '(?:服务|用户|会员|报名|预约|购买|课程|营员|住客|充值)(?:须知|规则|规范|政策|说明|权益书)|权益书|服务等级',
    because: 'notices one is bound by upon signing up or paying are agreements by another name',
  },
  {
    id: 'agreement/title-notice',
    kind: 'agreement',
    weight: 1.5,
    place: 'title',
    pattern:
      '(?:服务|用户|会员|报名|预约|购买|课程|营员|住客|充值)(?:须知|规则|规范|政策|说明|权益书)|权益书|服务等级',
    because: 'the same names in the title',
  },
  {
    id: 'agreement/policy-heading',
    kind: 'agreement',
    weight: 3,
    place: 'heading',
    pattern:
      '(?:subscription|billing|cancellation|membership|virtual items?|purchase|service|payment)s? (?:policy|policies)|订阅政策',
    because:
      'policies on subscribing and billing are contract terms; refund policies have a kind of their own',
  },
  {
    id: 'agreement/url',
    kind: 'agreement',
    weight: 1.5,
    place: 'url',
    pattern:
      '(?:^| )(?:terms|tos|eula|agreement|protocol|contract|legal|xieyi|user ?agreement|userprotocol)(?: |$)|协议|条款',
    because: 'addresses of legal pages are named alike everywhere',
  },
  {
    id: 'agreement/diction-some',
    kind: 'agreement',
    weight: 1.5,
    when: [{ feature: 'legal', min: 3 }],
    because: 'a few words only contracts use',
  },
  {
    id: 'agreement/diction-much',
    kind: 'agreement',
    weight: 2,
    when: [{ feature: 'legal', min: 8 }],
    because: 'contract words all through the text',
  },
  {
    id: 'agreement/diction-dense-long',
    kind: 'agreement',
    weight: 2,
    when: [
      { feature: 'legal', min: 20 },
      { feature: 'chars', min: 3000 },
    ],
    because: 'a long text in contract words is a contract even where nothing names it',
  },
  {
    id: 'agreement/sections',
    kind: 'agreement',
    weight: 1.5,
    when: [
      { feature: 'sections', min: 6 },
      { feature: 'legal', min: 2 },
    ],
    because: 'numbered sections with contract words; numbered sections alone are any manual',
  },
  {
    id: 'agreement/lead',
    kind: 'agreement',
    weight: 2,
    place: 'lead',
    pattern:
      '(?:本|该)(?:协议|条款|合同|服务条款|会员协议).{0,60}(?:订立|约定|之间|签订|缔结|契约|合约|共同)|以下简称|请.{0,20}(?:仔细|审慎|认真)(?:阅读|审阅)|甲方[:：]|(?:these|this|our|the) .{0,40}(?:terms|agreement|conditions).{0,80}(?:govern|apply|agree|between|bind|bound|explain|legal)|by (?:using|accessing|downloading|clicking|purchasing).{0,80}agree',
    because: 'contracts open by naming the parties and what binds them',
  },
  {
    id: 'agreement/not-a-form',
    kind: 'agreement',
    weight: -4,
    when: [{ feature: 'cardFields', min: 2 }],
    because: 'terms quoted under a payment form do not make the form an agreement',
  },
  {
    id: 'agreement/not-guide',
    kind: 'agreement',
    weight: -3,
    place: 'title',
    pattern: '(?:^|[^a-z])(?:blog|forum)(?:$|[^a-z])|博客|论坛|指南|guide(?:lines?)?(?:$|[^a-z])',
    because: 'guidelines and blogs quote rules in contract words without being one',
  },
  {
    id: 'agreement/not-questions',
    kind: 'agreement',
    weight: -2.5,
    when: [
      { feature: 'questions', min: 6 },
      { feature: 'legal', max: 8 },
    ],
    because: 'a list of questions and answers is a help page',
  },
];
