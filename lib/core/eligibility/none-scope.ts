// What a "no refund" reaches: everything, the rest of a term that is left early, what lies after a window, renewals, what
// was used, or a case of its own that is not this person's. A list item ("account banned") is no general exclusion.
import type { Clause } from '../clauses/types';
import { isAboutGoods, namedPlaces, plainQuote, sharesQuote } from './clause-reading';

/**
 * `general` shuts out every refund; `rest` the part not used (cancelled in mid-term); `after-window` what comes too late;
 * `renewal` charges of a renewal; `used` what was used; `named` a case of its own (a violation, points, a gift, goods).
 */
export type NoneScope = 'general' | 'rest' | 'after-window' | 'renewal' | 'used' | 'named';

const EXCEPTION =
  /除[^。]{0,24}(?:外|以外)|法律[^。]{0,8}(?:另有|要求|强制)|另有(?:规定|约定|規定|約定|说明)|except|unless|required by (?:applicable )?law|extent permitted|other than as|otherwise (?:stated|provided|specified)/;
const NUMBER = '(?:\\d+|[一二两兩三四五六七八九十百]+)';
const ENGLISH_NUMBER = '(?:\\d+|one|two|three|five|seven|ten|fourteen|fifteen|thirty|sixty|ninety)';
// "购买超过30天", "7 日后", "after 14 days", "beyond the refund period"
const AFTER_WINDOW = new RegExp(
  [
    `(?:超过|超過|超出|逾|满|滿)\\s*${NUMBER}\\s*(?:个|個)?(?:工作|自然)?(?:天|日|小时|小時|月|年|周)`,
    `${NUMBER}\\s*(?:个|個)?(?:工作|自然)?(?:天|日|小时|小時|月|周)(?:之|以)?(?:后|後|外)`,
    '逾期|过后不予',
    `(?:after|beyond|past|outside|exceeding|more than|later than|older than)\\s+(?:the\\s+|this\\s+|first\\s+|expiration of\\s+)*${ENGLISH_NUMBER}[\\s-]*(?:business\\s+|calendar\\s+)?(?:day|hour|week|month|year)`,
    '(?:after|beyond|past|outside)\\s+(?:the\\s+|this\\s+)?(?:refund|withdrawal|cooling-off|guarantee)\\s+(?:period|window)',
  ].join('|'),
);
// The sentence also says what is given: "7天内可退款，超过7天不予退款".
const GRANTS =
  /(?<!不|未|無|无)可(?:以)?(?:申请|申請)?[^。,;不]{0,6}退|内[^。,;不]{0,8}(?:申请|可)[^。,;不]{0,6}退|(?:you (?:may|can)|will be|(?<!not )eligible for|entitled to)(?! not)[^.;]{0,24}refund/;
const VIOLATION =
  /违反|違反|违规|违法|封禁|封号|作弊|欺诈|滥用|转售|非法(?!律)|违者|严禁|(?:如|一)经发现|情节|violat|breach|suspend|banned|misconduct|fraud|abuse/;
const ENJOYED =
  /已享受|已使用(?:的)?(?:部分|服务|期间|时长|天数)|已发生|already (?:provided|rendered|consumed)|completed services/;
const THINGS =
  /积分|積分|点数|點數|生图点|流量|token|代金券|优惠券|兑换(?:码|券)|礼品卡|礼券|虚拟币|金币|[\u4e00-\u9fff]{1,3}币|红包|赞赏|打赏|赠送|贈送|赠课|押金|注册费|运费|邮费|税费|余额|额度|房费|voucher|gift|coupon|(?<!refunds? or )credits?(?! card)|bonus|promotional|deposit|shipping|virtual (?:item|currency)|setup fee|domain|processing fee|service fees? are non-refundable once a booking/;
const MEMBER_FEE = /会员(?:服务)?费|会员费|订阅|訂閱|membership fee|subscription|payments? (?:is|are)/;
const GIFTED = /赠送|贈送|代金券|兑换码|(?<![a-z])gift/;
const TOP_UP = /充值/;
const DENIES =
  /不(?:予|可|能|支持|接受|提供|给|會|会|再|得|退|设|允许|承担|作)[^。,;]{0,12}(?:退|返还|返還)|(?:无法|無法|恕不|概不|均不|不得|无需|不應|禁止)[^。,;]{0,16}(?:退|返还|返還)|不(?:退|另退)|退[^。,;]{0,4}(?:无法|不予|不可)|non-?refundable|not (?:be )?(?:refund|eligible|entitled|return|available)|no (?:refund|return)|(?:not|n't|never|cannot) (?:\w+ ){0,6}refund|without refund|sales are final|considered final|unable to (?:issue |process |provide )?refund/;
const STRONG =
  /概不|任何情况|任何情況|无论(?:任何|何种)|(?:一经|一經|一旦)[^。,;]{0,12}(?:购买|購買|开通|開通|支付|付款|售出|扣款|订阅|激活成功)|(?:购买|开通|支付|付款|扣款)(?:完成|成功)?(?:之|以)?(?:后|後)|(?:所有|任何|全部)[^。,;]{0,8}(?:费用|費用|付费|款项)|已(?:支付|收取|购买|缴纳)的?[^。,;]{0,10}(?:费|款|订阅|服务)|(?:all|any) (?:sales|payments|fees|amounts|purchases)|(?:fees?|payments?|memberships?|subscriptions?) (?:is|are) (?:generally )?non-?refundable|do not (?:offer|provide|issue) (?:any )?refunds|no refunds will be/;
const RENEWAL = /续费|续订|续期|續費|續訂|代扣|renewal|renewed|recurring (?:charge|payment)/;
const USED =
  /(?:已|一经|一經|一旦|經)(?:经)?(?:使用|消耗|激活|消费|下载|兑换|观看|完成|签到|开始|啟動|启动|启用|啟用)|使用(?:过)?(?:之|以)?[后後]|once (?:it has been |you have |a course has been )?(?:accessed|used|activated|downloaded|redeemed|started)|already (?:used|accessed)|(?:been|was|were) (?:successfully )?(?:used|accessed|activated|downloaded)|(?:used|using) (?:more than|over|the services for)/;
const LEAVES =
  /取消|退订|退訂|终止|終止|解除|放弃|放棄|退出|中途|提前|未使用|剩余|剩餘|按比例|折算|cancel|terminat|partial|unused|remaining|pro-?rat/;
const OTHER_CASE =
  /注销|不可抗力|升级|升級|降级|降級|個人原因|因您|由您|不实|虚假|入住|服务中断|interrupt|outage|paysafe|upgrade|force majeure|clos(?:e|ing) (?:your|the) account|third part|trial|试用|免费|free plan/;

/** Speaks of what comes after a span of time: 超过30天, after 14 days. `quote` in plain form. */
export function isAfterWindow(quote: string): boolean {
  return AFTER_WINDOW.test(quote);
}

/** Whether the clause leaves room for other terms or the law. */
export function hasException(clause: Clause): boolean {
  return clause.exception !== undefined || EXCEPTION.test(plainQuote(clause.quote));
}

/** Scopes found before, by the list they were found in: one assessment asks for each many times. */
const KNOWN_SCOPES = new WeakMap<readonly Clause[], Map<Clause, NoneScope>>();

/** What a refund.none reaches; `clauses` are all that were read, for a window stated by its negative. */
export function noneScope(clause: Clause, clauses: readonly Clause[]): NoneScope {
  let known = KNOWN_SCOPES.get(clauses);
  if (!known) {
    known = new Map();
    KNOWN_SCOPES.set(clauses, known);
  }
  const scope = known.get(clause) ?? findScope(clause, clauses);
  known.set(clause, scope);
  return scope;
}

function findScope(clause: Clause, clauses: readonly Clause[]): NoneScope {
  const quote = plainQuote(clause.quote);
  if (clauses.some((other) => other.kind === 'refund.window' && sharesQuote(other, clause)))
    return 'after-window';
  if (AFTER_WINDOW.test(quote)) return 'after-window';
  // A lead-in ("We will not refund you if you:") states nothing without its items.
  if (/:\s*$/.test(quote)) return 'named';
  if (isAboutGoods(clause) || VIOLATION.test(quote) || ENJOYED.test(quote)) return 'named';
  if (THINGS.test(quote) && (!MEMBER_FEE.test(quote) || GIFTED.test(quote))) return 'named';
  if (TOP_UP.test(quote) && !/会员|會員/.test(quote)) return 'named';
  if (namedPlaces(clause) !== null) return 'named';
  if (RENEWAL.test(quote)) return 'renewal';
  if (!DENIES.test(quote)) return USED.test(quote) ? 'used' : 'named';
  // Leaving early comes before the strong words: 已支付的费用 is what every such clause speaks of.
  if (LEAVES.test(quote) && !/概不|任何情况|任何情況|所有|all (?:sales|payments|fees)/.test(quote))
    return 'rest';
  if (OTHER_CASE.test(quote) && !/概不|任何情况|任何情況|所有|all (?:sales|payments|fees)/.test(quote))
    return 'named';
  if (STRONG.test(quote) && !/一(?:经|經)(?:使用|激活(?!成功))/.test(quote)) return 'general';
  if (USED.test(quote)) return 'used';
  return /^(?:如|若|当|倘|if |in the event|in such|在这种)/.test(quote) ? 'named' : 'general';
}

/** A no-refund clause that would bar a refund of what is left and leaves no room for the law. */
export function isAbsoluteNone(clause: Clause, clauses: readonly Clause[]): boolean {
  if (clause.kind !== 'refund.none' || hasException(clause)) return false;
  const scope = noneScope(clause, clauses);
  return scope === 'general' || scope === 'rest';
}

/** A window that is told by what lies after it: 购买超过30天不予退款. */
export function isNegativeWindow(window: Clause, clauses: readonly Clause[]): boolean {
  return (
    !GRANTS.test(plainQuote(window.quote)) &&
    clauses.some((other) => other.kind === 'refund.none' && sharesQuote(other, window))
  );
}
