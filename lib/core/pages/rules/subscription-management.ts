// Where a running subscription is looked after: state, next charge, change, pause, cancel.
import type { PageRule } from '../page-rule';

export const SUBSCRIPTION_RULES: readonly PageRule[] = [
  {
    id: 'subscription/heading',
    kind: 'subscription-management',
    weight: 4.5,
    place: 'heading',
    pattern:
      '(?:自动续费|自动续订|自动扣费|扣费|免密|签约|订阅|续费|会员)(?:服务)?(?:管理|设置)|管理(?:我的)?(?:自动续费|订阅|会员)|(?:我的|当前)(?:订阅|会员|套餐)|(?:取消|关闭)(?:自动续费|自动续订|订阅|续费)|^(?:自动)?续费$|^自动扣款$|^订阅$|^我的.{0,6}会员|会员(?:信息|详情)$|^subscription #?\\d|会员(?:升级|降级|升级\\/降级)|(?:manage|cancel|pause|your|my|current) .{0,20}(?:subscriptions?|memberships?|plan)(?!.{0,3} (?:terms|policy))|^subscriptions?(?: (?:details|settings|management|overview|status))?$|subscription cancel+ed|^(?:billing|plan)(?: (?:and|&) (?:billing|plans?|payments?|subscriptions?))?$|billing (?:settings|overview|portal)|pause instead|sorry to see you go|sure you want to cancel|before you (?:go|cancel)|membership (?:details|settings|status)',
    because: 'headings of pages that look after a subscription',
  },
  {
    id: 'subscription/title',
    kind: 'subscription-management',
    weight: 3,
    place: 'title',
    pattern:
      '(?:自动续费|自动续订|自动扣费|扣费|免密|签约|订阅|续费|会员)(?:服务)?(?:管理|设置)|管理(?:我的)?(?:自动续费|订阅|会员)|(?:我的|当前)(?:订阅|套餐)|(?:取消|关闭)(?:自动续费|订阅)|^(?:自动)?续费(?:$| ?[-|·])|会员升级|(?:manage|cancel|pause|your|my) .{0,20}(?:subscription|membership)|^subscriptions?(?:$| ?[|·—-])|billing (?:settings|portal)|plan (?:and|&) billing',
    because: 'the same in the title',
  },
  {
    id: 'subscription/account',
    kind: 'subscription-management',
    weight: 2,
    place: 'heading',
    pattern: 'account (?:settings|overview)|账户(?:设置|中心)|账号(?:设置|管理)',
    because: 'accounts have settings of every sort; it takes words on a subscription beside it',
  },
  {
    id: 'subscription/account-title',
    kind: 'subscription-management',
    weight: 1.5,
    place: 'title',
    pattern: 'account (?:settings|overview)|账户(?:设置|中心)|账号(?:设置|管理)',
    because: 'the same in the title',
  },
  {
    id: 'subscription/url',
    kind: 'subscription-management',
    weight: 1.5,
    place: 'url',
    pattern:
      '(?:^| )(?:subscriptions?|cancel\\d?|manage|billing|account|auto ?renew(?:al)?|autorenew|renew|upgrade)(?: |$)',
    when: [
      { feature: 'legal', max: 4 },
      { feature: 'proseShare', max: 0.8 },
    ],
    because: 'addresses of account pages; documents and help use the same words',
  },
  {
    id: 'subscription/buttons',
    kind: 'subscription-management',
    weight: 4,
    place: 'buttons',
    pattern:
      '(?:取消|关闭|解除|管理|恢复|暂停)(?:自动)?(?:续费|续订|订阅|扣费|会员|签约|代扣)|确认(?:取消|变更|关闭)$|解约|(?:cancel|pause|resume|manage|change|keep|renew|reactivate|restart|end) (?:my |your )?(?:subscription|plan|membership|trial|auto-?renew(?:al)?)|continue (?:to )?cancel|turn off auto-?renew|update (?:payment|billing|card)|change (?:plan|payment method)',
    because: 'the buttons that change a running subscription',
  },
  {
    id: 'subscription/labels',
    kind: 'subscription-management',
    weight: 2.5,
    place: 'labels',
    pattern:
      '下(?:次|个|期)(?:自动)?(?:扣款|扣费|续费|账单|付款|计费)(?:时间|日期?|金额)?|自动续费(?:服务)?(?:状态|已开[启通]|已关闭|日志|[:：])|(?:当前|我的)(?:会员|套餐|订阅)[:：]?|(?:到期|有效期|会员(?:到期|有效期))(?:时间|日期|至)?[:：]|续费(?:金额|价格)[:：]?|(?:当前|会员)等级[:：]|(?:next|upcoming) (?:billing|payment|charge|invoice|renewal)(?: date)?|(?:renews|expires|ends|renewal date|valid until|active until)(?: on)?|current plan|billing (?:cycle|details|period|history)|subscription details|member since|auto-?renew(?:al)?(?:$|:| (?:is )?(?:on|off|enabled|status))|manage your plan',
    because: 'state and next charge of a subscription',
  },
  {
    id: 'subscription/labels-several',
    kind: 'subscription-management',
    weight: 2.5,
    place: 'labels',
    pattern:
      '^(?:自动续费(?:状态)?|会员有效期|有效期至?|到期(?:时间|日期)|续费(?:金额|价格)|当前(?:会员|套餐|等级|方案)|会员(?:状态|类型|等级)|扣款方式)(?:[:：]|$)|^(?:current plan|plan|status|renewal date|start date|billing cycle|auto-?renew(?:al)?|payment method|member since)(?:[: ]|$)',
    atLeast: 3,
    when: [{ feature: 'orderNumbers', max: 0 }],
    because: 'several labels that describe a running membership, and no order',
  },
  {
    id: 'subscription/next-charge',
    kind: 'subscription-management',
    weight: 3.5,
    place: 'labels',
    pattern:
      '下(?:次|个|期)(?:自动)?(?:扣款|扣费|续费|账单|付款|计费)(?:时间|日期?)|^(?:your )?(?:next|upcoming) (?:billing|bill|payment|charge|invoice|renewal)(?: date)?(?:[: ]|$)|^(?:your )?(?:plan|subscription|membership) renews on',
    because: 'a short line on the next charge stands where a subscription runs',
  },
  {
    id: 'subscription/how-to-renew',
    kind: 'subscription-management',
    weight: 2.5,
    place: 'headings',
    pattern:
      '(?:开通|查看|取消|关闭|设置).{0,4}自动续费|自动续费规则|自动续费.{0,4}功能|(?:cancel|switch plans?|manage).{0,14} (?:via|in|on|through) |how to cancel',
    because: 'instructions for one’s own subscription on the provider’s page lead to the same act',
  },
  {
    id: 'subscription/document',
    kind: 'subscription-management',
    weight: -5,
    place: 'heading',
    pattern: '协议|条款|规则|政策|terms|policy|agreement|disclosure|faq|常见问题',
    because: 'documents about subscriptions',
  },
  {
    id: 'subscription/contract',
    kind: 'subscription-management',
    weight: -3,
    when: [{ feature: 'legal', min: 6 }],
    because: 'contract words: a document, whatever its heading',
  },
  {
    id: 'subscription/article',
    kind: 'subscription-management',
    weight: -3,
    when: [
      { feature: 'proseShare', min: 0.7 },
      { feature: 'prose', min: 1800 },
    ],
    because: 'account pages are short words; long prose about subscriptions is help or news',
  },
  {
    id: 'subscription/questions',
    kind: 'subscription-management',
    weight: -3,
    when: [{ feature: 'questions', min: 6 }],
    because: 'questions and answers about billing are help',
  },
];
