// Chinese sentences with the words of a risk that put none on the customer beyond what anybody would expect: agreeing to
// the terms the first time, being shut out for a breach, paying for harm done to others, a price that moves (a kind of its
// own). The rules find them by the same words as the real ones, so what tells them apart is said here once.
import type { Candidate } from '../match-rules';
import type { ClauseKind } from '../types';

interface RiskAside {
  kinds: readonly ClauseKind[];
  text: RegExp;
  /** What makes it a risk after all. */
  unless?: RegExp;
}

const CHANGED =
  /修[改订正]|变[更动]|更[新改替换]|调整|新版|改动|改写|改版|随时|继续|仍|接着|增减|增删|补充|修订/;

const RISK_ASIDES: readonly RiskAside[] = [
  // 如您不同意本协议的任何内容,请停止注册 · 使用本站即表示接受本协议: the first acceptance changes nothing.
  {
    kinds: ['risk.unilateral-change'],
    text: /不同意(?:本|该|上述|以上)?(?:协议|条款|声明|约定)|即(?:视为|表示|表明|代表)[^。]{0,20}(?:同意|接受)|视为(?:您|用户|会员)?(?:已)?[^。]{0,10}(?:阅读|同意|接受)/,
    unless: CHANGED,
  },
  // 如您违反本协议,平台有权终止服务: shut out for the customer's own breach.
  {
    kinds: ['risk.unilateral-change'],
    text: /(?:违反|违规|违法|违约|不真实|不合法|虚假|作弊|欺诈|侵权|非法|盗用|冒用|滥用|不当|禁止|严禁|不得)[^。]{0,80}(?:终止|中止|暂停|停止|停用|封|关闭|取消|拒绝|限制|冻结|注销|删除|收回|回收)/,
    unless:
      /任何(?:其他)?(?:原因|理由)|无[须需](?:任何)?理由|自行决定|单方面?|随时|业务|运营|经营|修[改订]|变更|调整|更新|条款/,
  },
  // 我们保留调整价格的权利: renewal.price, and that alone.
  {
    kinds: ['risk.unilateral-change'],
    text: /(?:价格|费用|资费|收费|月费|年费|售价|单价|费率|定价|金额)(?:标准)?(?:的|之)?(?:权利|变更|变动|调整)|(?:调整|更改|变更|修改|变动|浮动)[^,;。]{0,12}(?:价格|费用|资费|收费|月费|年费|售价|单价|费率|定价|学费)/,
    unless:
      /(?:服务|内容|功能|权益|规则|条款|协议|时间|地点|方式|项目|套餐|产品|教练|导师|课程|面额|数量|品项|活动)(?:内容|标准)?[^,;。]{0,8}(?:及|和|或|、|与|以及|;|,)|(?:及|和|或|、|与|以及|;|,)[^,;。]{0,10}(?:服务(?!价|费|收)|内容|功能|权益|规则|条款|协议|方式|时间|地点|教练|导师)|继续使用|视为/,
  },
  // 违反规定的,平台有权作出独立判断并暂停账号: that a breach has its consequences, not who decides what one is.
  {
    kinds: ['risk.final-say'],
    text: /(?:违反|违规|违背|不符合|举报)[^。]{0,40}(?:独立|单独)(?:的)?判断[^。]{0,6}(?:并|,)?[^。]{0,6}(?:立即|采取|删除|暂停|终止|取消)/,
    unless: /是否|程度|争议|认为/,
  },
  // (2)设备故障或配置调整引起的; · 照片保留三十天,逾期删除: an item of another list, what becomes of files.
  {
    kinds: ['risk.unilateral-change'],
    text: /(?:引起|导致|造成|所致)的?[;。]?$|保留[^,;。]{0,8}[天日月年][^。]{0,12}(?:删除|清除|释放)/,
    unless: /有权|随时|可能/,
  },
  // 连续一年未登录的,平台有权回收账号 · 用户可随时申请取消: lost by absence (risk.forfeiture), the customer's own right.
  {
    kinds: ['risk.unilateral-change'],
    text: /(?:[未不]登[录陆]|没登录|未使用|闲置)[^。]{0,40}(?:回收|删除|清除|注销|收回)|(?:甲方|乙方|用户|会员|您)(?:得|可)(?:以)?(?:随时)?(?:申请)?(?:终止|取消|解除)|征得(?:您|用户|会员)的?同意|提出意见和建议/,
    unless: /修[改订]|变更|更新|有权随时|无[须需]/,
  },
  // 退卡另收余额15%作为违约金 · 注销后匿名化您的个人信息 · 失效不构成退款理由
  {
    kinds: ['risk.forfeiture'],
    text: /另收[^。]{0,16}违约金|匿名化|(?:删除|清除)[^,;。]{0,8}个人信息|不构成退款|没收到|试用[^。]{0,24}自动删除|(?<!其)(?:退学|退营|解约)[^。]{0,16}(?:不予返还|不退|不予退还)/,
    unless: /没收(?!到)|清零|作废|违[反纪规]|开除|失效,/,
  },
  // 发票九十天内申请,逾期不予补开 · 逾期订单自动取消,名额不予保留 · 请勿将密码提供给他人: nothing that was paid for.
  {
    kinds: ['risk.forfeiture'],
    text: /发票[^。]{0,30}(?:逾期|过期)|订单[^,;。]{0,6}(?:自动)?(?:取消|关闭)|(?:请勿|不要)[^,;。]{0,6}将[^,;。]{0,8}密码/,
    unless: /(?:会员|积分|余额)[^。]{0,12}(?:清零|作废|失效)/,
  },
  // 验证码十分钟内有效,过期自动作废 · 视同放弃退货 · 查看已过期的优惠券: a code, a right to return, a list.
  {
    kinds: ['risk.forfeiture'],
    text: /(?:验证码|链接|二维码|口令|密码|邀请函)[^;。]{0,24}(?:失效|作废|过期)|放弃退货|(?:查看|查询)[^。]{0,50}已过期|都会提示失效|数据保留[^,;。]{0,8}后(?:清除|删除)/,
    unless: /(?:积分|余额|会员|权益|点数|课时|次数)[^,;。]{0,12}(?:清零|作废|失效|清空)|口令红包/,
  },
  // 有权中断服务而不负赔偿责任: the service changes (another kind), nothing a customer holds is named.
  {
    kinds: ['risk.forfeiture'],
    text: /(?:中断|中止|终止|暂停)(?:本|部分|全部)?服务[^。]{0,24}(?:不|无[须需])[^,;。]{0,10}(?:赔偿)?责任/,
    unless: /[币点豆卡券费]|余额|会员|权益|积分|虚拟|退还|不退/,
  },
  // 出租账号牟利的,可以停止会员服务: shut out for a breach, said without a law's words.
  {
    kinds: ['risk.unilateral-change'],
    text: /(?:出租|出借|共享|牟利|倒卖|刷单|外挂|代充)[^。]{0,36}(?:可以?|有权)[^。]{0,12}(?:停止|终止|暂停|取消|收回|封)/,
    unless: /任何(?:原因|理由)|随时|修[改订]|变更|调整/,
  },
  // 我们可凭自行判断暂停或终止服务: what may be done (another kind), not who is right.
  {
    kinds: ['risk.final-say'],
    text: /(?:自行|独立|单独|单方面?|全权)(?:的)?(?:判断|决定|酌情|裁量|斟酌|认定)[^。]{0,30}(?:修改|变更|终止|暂停|中[止断]|拒绝|限制|删除|采取|关闭|调整|更新|停止|下架|冻结|屏蔽)/,
    unless: /是否|争议|解释|最终|属于|构成|为准|违规|违反|违约/,
  },
  // 最终结果以银行处理为准 · 最终决定权在您: somebody else decides.
  {
    kinds: ['risk.final-say'],
    text: /(?:最终|最后)[^,;。]{0,8}(?:银行|苹果|apple|google|支付机构|运营商|主管|监管|您|用户|买家|消费者)/,
    unless: /我们|平台|本(?:站|店|公司)|解释权/,
  },
  // 最终结果公布后联系获奖者
  { kinds: ['risk.final-say'], text: /最终(?:结果|名单|成绩|方案)[^,;。]{0,4}(?:公布|公示|发布|出来|确定)/ },
  // 买卖双方自行决定 · 自行判断是否采纳建议
  { kinds: ['risk.final-say'], text: /(?:双方|用户之间)[^,;。]{0,6}自行|是否(?:改进|采纳|采用|回复)/ },
  // 欠费后系统释放资源: machines, nothing that was paid for.
  { kinds: ['risk.forfeiture'], text: /释放(?:资源|实例|服务器)[。]?$/, unless: /不退|不予|余额/ },
  // 服务费平台不承担 · 法律另有规定的除外: a cost, and a refund refused.
  {
    kinds: ['risk.liability'],
    text: /(?:手续费|服务费|运费|利息|邮费)[^,;。]{0,6}(?:平台|我们|公司)?不(?:予)?承担[。]?$|不支持退款,法律|一律清空,/,
    unless: /责任|损失/,
  },
  // 未达到可用性承诺的,客户可以获得赔偿: the opposite.
  {
    kinds: ['risk.liability'],
    text: /未(?:能)?达到?[^。]{0,16}承诺[^。]{0,30}(?:可以?|将)[^,;。]{0,10}获得[^,;。]{0,6}赔偿/,
  },
  // 用户应赔偿公司因此遭受的损失 · 向您追偿: what the customer owes.
  {
    kinds: ['risk.liability'],
    text: /追偿|(?:赔偿|补偿|承担)[^,;。]{0,12}(?:我们|我方|公司|平台|本站|第三方|第三人|他人|关联公司|对方|守约方)[^,;。]{0,14}(?:损失|责任|费用)|(?:给|对|使|致使?|令)(?:我们|我方|本?公司|平台|本站|第三方|第三人|他人|[^,;。]{2,8}公司)[^,;。]{0,20}(?:造成|遭受|受到|产生)[^,;。]{0,10}(?:损失|损害)|违约金/,
    unless:
      /(?:不|无[须需]|毋须|免于|免除)[^。]{0,30}(?:承担|负|赔偿)[^,;。]{0,10}(?:责任|义务|负责)?|概不|不负|上限|为限|不超过|免责/,
  },
  // 请特别注意免除或限制责任的条款: says that there are such clauses.
  {
    kinds: ['risk.liability'],
    text: /(?:注意|留意|重点|审慎|仔细|特别|加粗|阅读|理解)[^。]{0,40}(?:免除|减轻|限制|免责)[^。]{0,24}(?:条款|内容|约定)/,
    unless: /(?:不|概不|无[须需])(?:承担|负)/,
  },
];

export function dropChineseRiskAsides(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ unit, rule }) => unit.lang !== 'zh' || !isAside(rule.kind, unit.text));
}

function isAside(kind: ClauseKind, text: string): boolean {
  return RISK_ASIDES.some(
    (aside) => aside.kinds.includes(kind) && aside.text.test(text) && !aside.unless?.test(text),
  );
}
