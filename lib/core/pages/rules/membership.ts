// Plans, prices and the member's own corner.
import type { PageRule } from '../page-rule';

export const MEMBERSHIP_RULES: readonly PageRule[] = [
  {
    id: 'membership/heading',
    kind: 'membership',
    weight: 4,
    place: 'heading',
    pattern:
      '会员(?:中心|权益|特权|等级|套餐|计划|专享|须知|方案|价格|介绍|服务说明)|(?:开通|升级|购买|加入|成为).{0,6}(?:会员|vip)|vip(?:中心|特权|会员)|(?:价格|定价|收费|套餐|课程收费)(?:方案|计划|说明|一览|表)?$|(?:订阅|付费)(?:方案|计划|套餐)|选择.{0,6}(?:方案|套餐|计划)|(?:choose|select|compare|pick) (?:a |your |our |the )?(?:\\w{1,12} )?plans?|plans? (?:and|&) pric|simple.{0,20} pricing|(?:become|join as) a .{0,20}member|upgrade to (?:pro|premium|plus|unlock)|^.{0,30}membership(?:s| plans?| options?| benefits)?$',
    because: 'headings of plan and member pages',
  },
  {
    id: 'membership/title',
    kind: 'membership',
    weight: 3,
    place: 'title',
    pattern:
      '会员(?:中心|权益|特权|等级|套餐|计划|专享|须知|方案|价格|服务说明|免费送)|vip(?:中心|特权|会员)|(?:价格|定价|收费方案|套餐)(?:说明|方案)?(?:$| ?[-–|·])|(?:计费|收费)规则|(?:choose|select) your plan|pricing(?:$| ?[|·—-])|plans (?:and|&) pric|membership(?:$| ?[|·—-])|(?:尊贵|付费)会员',
    because: 'the same in the title',
  },
  {
    id: 'membership/pricing-bare',
    kind: 'membership',
    weight: 2.5,
    place: 'heading',
    pattern: '^(?:our )?pricing$|^价格$|^收费$',
    because: 'prices of anything at all: it takes prices per month or plan names beside it',
  },
  {
    id: 'membership/url',
    kind: 'membership',
    weight: 1.5,
    place: 'url',
    pattern: '(?:^| )(?:pricing|plans?|membership|member|vip|premium|upgrade|svip)(?: |$)',
    when: [{ feature: 'legal', max: 7 }],
    because: 'addresses of plan pages; member agreements use the same words',
  },
  {
    id: 'membership/plan-prices',
    kind: 'membership',
    weight: 2.5,
    when: [
      { feature: 'planPrices', min: 2 },
      { feature: 'proseShare', max: 0.75 },
      { feature: 'legal', max: 7 },
    ],
    because: 'two or more prices per month or year beside each other; in prose they may be anybody’s prices',
  },
  {
    id: 'membership/plan-names',
    kind: 'membership',
    weight: 2,
    place: 'labels',
    pattern:
      '^(?:连续包[月季年]|[月季年半]年?(?:卡|度会员|会员|付)|(?:终身|永久|普通|高级|黄金|白金|钻石|超级|个人|家庭|专业|团队|企业|免费|至尊|标准|基础)(?:版|会员|套餐|vip)|(?:free|basic|starter|standard|plus|pro|premium|family|team|business|enterprise|monthly|yearly|annual|lifetime)(?: plan)?)(?:$|[¥$€£₹:： ])',
    atLeast: 2,
    when: [{ feature: 'legal', max: 7 }],
    because: 'names of plans stand alone as cards do',
  },
  {
    id: 'membership/buttons',
    kind: 'membership',
    weight: 2,
    place: 'buttons',
    pattern:
      '^(?:立即|马上|去|我要)?(?:开通|升级|订阅|续费)(?:会员|vip|套餐|专业版|$)|开始(?:免费)?试用|subscribe(?: (?:now|monthly|yearly))?$|start (?:free|your|a|\\d).{0,14}trial|get (?:started|premium|pro|plus)|upgrade(?: (?:to|now|plan).{0,14})?$|choose (?:plan|this|monthly|yearly|annual|pro|basic|premium)|buy (?:now|plan|license)',
    when: [{ feature: 'legal', max: 7 }],
    because: 'buttons that begin a membership',
  },
  {
    id: 'membership/privileges',
    kind: 'membership',
    weight: 1.5,
    place: 'text',
    pattern:
      '会员(?:权益|特权|等级|有效期|可享|专享|专属)|(?:成长值|积分|点数)|尊享|members? (?:can|get|receive|enjoy)|unlimited|ad-free|priority support|membership',
    atLeast: 3,
    when: [
      { feature: 'legal', max: 7 },
      { feature: 'chars', max: 8000 },
    ],
    because: 'what a member gets, on a page that is no contract',
  },
  {
    id: 'membership/document',
    kind: 'membership',
    weight: -4,
    place: 'heading',
    pattern: '协议|条款|合同|契约|退(?:款|费)|terms|agreement|policy',
    because: 'a document about membership is no plan page',
  },
  {
    id: 'membership/association',
    kind: 'membership',
    weight: -3,
    place: 'text',
    pattern: '商会|协会|学会|章程|入会申请|理事|会费|团体会员',
    atLeast: 3,
    because: 'members of an association pay dues under a charter, no subscription',
  },
  {
    id: 'membership/article',
    kind: 'membership',
    weight: -3,
    when: [
      { feature: 'proseShare', min: 0.7 },
      { feature: 'planPrices', max: 1 },
      { feature: 'chars', min: 1500 },
    ],
    because: 'long prose without plan prices tells about a membership rather than sells one',
  },
];
