// Chinese sentences with the words of a refund or renewal that are no rule of this service toward its customer: papers
// that are not sent back, what the user has to pay back, the state of an order, what others have lived through, a law
// quoted, a question. Each is a matter of who speaks of what, not of one rule, so it is told here once.
import type { Candidate } from '../match-rules';
import type { ClauseKind } from '../types';
import { PAGE_ASIDES } from './chinese-page-asides';
import { SERVICE_ASIDES } from './chinese-service-asides';

export interface Aside {
  /** Prefixes of the kinds it speaks against. */
  kinds: readonly string[];
  text: RegExp;
  /** What makes it a rule after all. */
  unless?: RegExp;
}

const MONEY = /[费款金额钱币点票卡课货]|积分|余额|商品|订单/;
/** The service speaks of itself or to its customer. */
const OWN_VOICE = /本(?:站|店|公司|平台|产品|服务|商品|协议|课程|网站|合同)|我们|我方|我司|您/;

const ASIDES: readonly Aside[] = [
  // 参赛作品恕不退还 · 签证材料概不退回
  {
    kinds: ['refund.'],
    text: /(?:资料|材料|作品|稿件|来稿|证件|文件|原件|样品|芯片|简历|照片|标书|论文|数据|退稿)[^,;。]{0,20}(?:退|返还)|(?:退|返)还[^,;。]{0,6}(?:资料|材料|作品|稿件|证件|原件|芯片|数据)/,
    unless: MONEY,
  },
  // 用户应返还多领取的奖励: the money goes the other way.
  {
    kinds: ['refund.'],
    text: /(?:用户|您|你|会员|商户|商家|推广者|主播|员工|获奖者|承租人|代理商)[^,;。]{0,12}(?<![相对响])(?:应|须|需|必须)[^;。]{0,24}(?:返还|退还|归还|退回)[^,;。]{0,16}(?:奖励|奖金|所得|利益|佣金|多领|多收|补贴|设备|返利|优惠|收益)/,
  },
  // 您的退款申请已提交 · 订单状态:退款成功
  {
    kinds: ['refund.'],
    text: /^[^,;。]{0,10}(?:退款|退货|退费)(?:申请)?(?:已(?:提交|受理|通过|完成|取消|关闭|到账)|成功|处理中|审核中|失败)[,。!]?[^;。]{0,14}[。!]?$|^[^,;。]{0,6}(?:退款|款项)已(?:经)?(?:原路)?(?:退回|到账|退还|返还)[,。!]?[^;。]{0,14}[。!]?$/,
    unless: /后|如果|若|的,|将|会/,
  },
  // What others tell.
  {
    kinds: ['refund.', 'renewal.'],
    text: /记者|网友|小编|笔者|博主|报道|跑路|曝光|投诉平台|消费者(?:反映|表示|投诉|称)|有用户(?:反映|表示|称)|调查发现|某(?:平台|机构|公司|健身房)|(?:昨天|上周|上个月|去年|前几天)我/,
  },
  // A law quoted. Where the service speaks in the same sentence it applies the law to itself.
  {
    kinds: ['refund.', 'renewal.'],
    text: /人民法院|最高法|^(?:第[一二三四五六七八九十百]{1,5}条)?经营者|消费者(?:请求|有权自|主张)|《[^》]{2,30}(?:法|条例|办法|规定)》第[一二三四五六七八九十百0-9]{1,5}条[^。]{0,12}(?:规定)?[,:]消费者|经营者(?:应当|不得|采用|提供|收取)/,
    unless: /本(?:站|店|公司|平台|产品|商品|课程|合同)|我们|我方|我司/,
  },
  // What a law says of traders in general, or forbids them to put into contracts.
  {
    kinds: ['risk.'],
    text: /人民法院(?:应|不予|依法|可以|对|予以)|经营者|^.{0,6}约定消费者/,
    unless: /本(?:站|店|公司|平台|产品|商品|协议|合同)|我们|我方|我司/,
  },
  // 我们不对续费失败承担责任: what is excluded is liability, not the charge itself.
  {
    kinds: ['refund.', 'renewal.'],
    text: /不(?:对|就)[^。;]{0,80}(?:承担|负)[^,;。]{0,8}责任|(?:我们|公司|平台|本公司|我方)(?:概)?不承担[^,;。]{0,10}责任[。]?$/,
    unless: /不[予可]?退|无法退|退还|退款|退费/,
  },
  // 退款由财务每月十五日集中转账 · 银行卡退款要等两三天 · 取消预约须于24小时前通知,否则视作已用: how long the money
  // takes, or a lesson booked, no time to ask in.
  {
    kinds: ['refund.window'],
    text: /退[款费票][^,;。]{0,8}(?:由|于|在|将|会|走)[^。]{0,24}(?:返[还回]|汇[至入出款]|转账|到账|打到|退[回至到])|集中(?:转账|打款)|要等|秒到|取消预[约订][^。]{0,30}(?:当作|视[作为同])/,
    unless: /[内前]提出|可(?:以)?(?:申请|退)|逾期|以内/,
  },
  // 审核通过之日起七日内退至原账户 · 课程自购买日起半年内有效,逾期不退: how long the payer takes, how long a thing is good.
  {
    kinds: ['refund.window'],
    text: /(?:批准|受理|审核|审批|齐全|齐备|收到[^,;。]{0,8}(?:材料|资料|退货|申请)|确认|毕业|交还[^,;。]{0,10})(?:通过)?(?:之?日起?|后|之后)[^,;。]{0,12}(?:天|日|周|月|小时)(?:之?内)?[^,;。]{0,10}(?:退[至到还回款]|汇[出入]|打款|到账|办结|办理退|支付|取回)|(?:天|日|月|年|周)内有效/,
    unless:
      /(?:购买|付款|支付|签收|开通|下单|开课|签约)[^,;。]{0,12}(?:内|前)[^。]{0,20}(?:可|提出|申请)|逾期[^,;。]{0,6}(?:不予?受理|提出)/,
  },
  // 退60% · 退还七成: a share is given back (refund.prorata); what is taken is not named.
  {
    kinds: ['refund.fee'],
    text: /^[^扣收付]*退[^扣收付]{0,12}(?:\d{1,3}%|[一二三四五六七八九]成|一半|百分之)[^扣收付]*$/,
    unless: /手续费|违约金|服务费|作业费|负担/,
  },
  // 婴儿票免收退票费 · 工本费不予退还: nothing is taken from a refund.
  {
    kinds: ['refund.fee'],
    text: /免收[^,;。]{0,8}费[。]?$|(?:工本费|制卡费)[^,;。]{0,12}不(?:予)?退|提现,最低/,
    unless: /扣|收取/,
  },
  // 依法不适用七日犹豫期: a right that is refused has no time.
  { kinds: ['refund.window'], text: /不(?:适用|享有?|提供)[^,;。]{0,12}(?:犹豫期|鉴赏期|无理由|冷静期)/ },
  // A question states nothing; its answer does.
  { kinds: ['refund.', 'renewal.'], text: /[?？]$|(?:吗|呢|么)[。]?$/ },
  // Messages, permissions and personal data.
  {
    kinds: ['renewal.'],
    text: /(?:短信|邮件|推送|消息|营销|资讯|广告|通讯)(?:的)?(?:退订|订阅|推送)|退订(?:短信|邮件|通知|推送|营销|广告)|回复(?:td|t|n)|(?:定位|位置|相机|麦克风|通知|存储|相册)(?:的)?权限|个性化(?:推荐|广告)|撤回[^,;。]{0,10}同意/,
  },
  // What the service agrees with its partners.
  {
    kinds: ['refund.', 'renewal.'],
    text: /(?:商户|商家|卖家)[^,;。]{0,20}(?:保证金|技术服务费)|(?:买家|卖家)[^。]{0,40}平台(?:介入|仲裁)|加盟(?:费|商|合同)|代理(?:费|商(?!购买|处|协商))|入驻(?:费|商)|招商(?!银行)/,
    unless: /会员|订阅|课程|学员/,
  },
  // What sellers, drivers, partners and staff are paid.
  {
    kinds: ['refund.', 'renewal.'],
    text: /佣金|分成|结算给(?:卖家|商家|主播)|工资|薪资|劳动合同|推广员|分销商?(?:收益|奖励)/,
    unless: OWN_VOICE,
  },
  ...SERVICE_ASIDES,
  ...PAGE_ASIDES,
];

export function dropChineseAsides(candidates: readonly Candidate[]): Candidate[] {
  return candidates.filter(({ unit, rule }) => unit.lang !== 'zh' || !isAside(rule.kind, unit.text));
}

function isAside(kind: ClauseKind, text: string): boolean {
  return ASIDES.some(
    (aside) =>
      aside.kinds.some((prefix) => kind.startsWith(prefix)) &&
      aside.text.test(text) &&
      !aside.unless?.test(text),
  );
}
