// Names of plans without a label: what may be one, and what a heading over a plan's line or over a card's facts names.
import { parsePlanPeriod } from '../quantity/plan-periods';
import type { FrameBlock } from './fact-frame';
import { free, STATE_END } from './free-candidate';
import type { Candidate } from './label-pairs';
import { parseBareStatus } from './words/status';

export const PLAN_NAME =
  /会员|vip|[年月季周](?:卡|费|度)|套餐|订阅|包[月季年]|专业版|高级版|尊享|plan|membership|subscription|premium|(?:^| )(?:pro|plus|ultimate|platinum|annual|monthly|yearly)(?: |$)/;
export const GENERIC =
  /^(?:尊敬的|亲爱的|dear |我的|全部|所有|管理|查看|会员(?:中心|权益|协议|服务|规则|特权|订单)?$|订单(?:详情|管理|列表|信息|中心)?$|订阅(?:管理|详情)?$|(?:自动)?续费|开通|购买|升级|取消|立即|再次|返回|首页|帮助|客服|申请|联系|删除|评价|确认|去|更多|your |my |manage|view|cancel|change|upgrade|update|back|home|help|order|subscription(?:s| details)?$|membership(?:s| details)?$|billing|account|buy|track|return|write|get|leave|share(?:$| )|ask|add|see|skip|sign|log|add to|plan$|plans$|current|next|choose|compare|all (?:orders|plans|subscriptions|purchases|items|memberships|products|invoices|of|my|your))/;
export const SENTENCE_LIKE =
  /[。！？!?；;]|\.$|@|https?:|收货|地址|电话|物流|快递|请|您|你|可(?:以|申请)|将(?:会|在|于)|如果|需要|支持|退款|说明|流程|政策|协议|规则|条款|权益(?!.{0,4}(?:会员|[年月季]卡|包[年月季]))|按比例|扣除|,.*,|(?:^| )(?:keep|my) |(?:^| )(?:you|your|we|our|the|can|will|if|terms|policy) /i;

/** "Annual plan, billed monthly", "月付": how one pays, and no name. */
const BARE_TERM =
  /^(?:(?:annual|monthly|yearly|weekly|quarterly)(?:ly)?(?: (?:plan|subscription|membership))?|[年月季]付(?:会员|套餐)?)(?:,? (?:billed|paid) \w+)?$/;

/**
 * "Run Club" over "Monthly Plan": the heading names the thing, the line below it the term. So it is where the line is
 * nothing but a term, and in a list where the heading begins the card.
 */
export function titledPlan(
  plans: readonly FrameBlock[],
  blocks: readonly FrameBlock[],
  lead: number | undefined,
): Candidate[] {
  const [plan, second] = plans;
  const title = plan && blocks.find(({ index }) => index === plan.index - 1);
  if (!plan || second || title?.block.role !== 'heading') return [];
  if (title.hits.length > 0 || GENERIC.test(title.normal) || title.source.length > 60) return [];
  if (parseBareStatus(title.source) !== null || SENTENCE_LIKE.test(title.source)) return [];
  const period = parsePlanPeriod(plan.source);
  if (period === null || !(BARE_TERM.test(plan.normal) || title.index === lead)) return [];
  return [productOf(title), free('planPeriod', period, plan, 0, plan.source.length)];
}

const CARD_LOOK_BLOCKS = 3;
const ABOUT_MONEY =
  /payment|bill|invoice|renewal|upcoming|history|overview|details|summary|扣费|扣款|账单|记录|明细|信息|^(?:in)?active|^expired|^past|^paused/;

/** The heading of an account's card whose next lines state how it stands: "All Access Digital | Next payment: …". */
export function cardTitle(
  blocks: readonly FrameBlock[],
  { block, source, normal, index }: FrameBlock,
): boolean {
  if (block.role !== 'heading' || block.level < 2 || source.length > 60) return false;
  if (SENTENCE_LIKE.test(source) || ABOUT_MONEY.test(normal)) return false;
  return blocks
    .filter((other) => other.index > index && other.index <= index + CARD_LOOK_BLOCKS)
    .some(
      (other) =>
        (other.index === index + 1 && parseBareStatus(other.source) !== null) ||
        other.hits[0]?.meanings.some(({ role }) => role === 'nextChargeAt') === true,
    );
}

/** "听书VIP会员 1个月单价￥30.00", "Premium AnnualActive": the next box follows without a space. */
const PRICE_LABEL_END = /\s*(?:单价|售价|价格|优惠价|券后价|到手价|实付款?)[:：]?\s*$/;

/** "Monthly Plan x 1": how many is no part of the name. */
export function productOf(block: FrameBlock): Candidate {
  const name = block.source
    .replace(/\s*[¥￥$€£] ?\d[\d,.]{0,12}\s*(?:[x×] ?\d{1,3})?\s*$/, '')
    .replace(PRICE_LABEL_END, '')
    .replace(STATE_END, '')
    .replace(/\s*[x×] ?\d{1,3}\s*$/i, '')
    .trim();
  const start = block.source.indexOf(name);
  return free('product', name, block, start, start + name.length);
}
