// What stands on an order without a label: a state, a price, a term, the name of what was bought. Taken only where it is
// the single one of its sort in the order, and ranked below everything that is labelled.
import { extractDates } from '../quantity/dates';
import { extractMoney, type MoneyOptions, parseMoney } from '../quantity/money';
import { parsePlanPeriod } from '../quantity/plan-periods';
import type { FactFrame, FrameBlock } from './fact-frame';
import { free, SHORT_CHARS, STATE_END, sole } from './free-candidate';
import type { Candidate } from './label-pairs';
import type { OrderCard } from './order-cards';
import type { ValueContext } from './read-values';
import { struckAmounts } from './struck-amounts';
import { freeStatus } from './unlabelled-status';
import { isOwnCard, isPaymentName } from './words/payment';
import { parseBareStatus } from './words/status';

/** Shops name goods at length. */
const NAME_LIMIT_CHARS = 260;

export interface FreeOptions {
  /** Also names of goods that are no memberships: on orders, not on account pages. */
  goods: boolean;
  /** First block of one card among several: it names what the card is of. */
  lead: number | undefined;
}

export function readUnlabelled(
  frame: FactFrame,
  card: OrderCard,
  claimed: ReadonlySet<number>,
  context: ValueContext,
  options: FreeOptions,
): Candidate[] {
  const blocks = frame.blocks
    .slice(card.first, card.last + 1)
    .filter(({ block }) => block.role !== 'control');
  const free = blocks.filter((block) => !claimed.has(block.index) || isPlanLine(block));
  const price = freePrice(free, context);
  return [
    ...freeStatus(blocks, claimed),
    ...price,
    ...(price.length > 0 ? struckPrice(free, context) : []),
    ...shippedPrice(blocks, context),
    ...freeCard(free),
    ...(options.goods ? [...freeShop(free), ...(price.length > 0 ? [] : outgoing(free, context))] : []),
    // Offers beside each other differ in price while their terms are alike: a term goes with the one price only.
    ...(price.length > 0 ? freePeriod(free, context) : []),
    ...(options.lead === undefined ? [] : freeDate(free, context)),
    ...freeProduct(free, context, options),
  ];
}

/** "连续包月 15元/月": the label of a renewal switch elsewhere, a plan's name beside its price. */
function isPlanLine({ hits, isLabel }: FrameBlock): boolean {
  return !isLabel && hits.length > 0 && hits.every(({ label }) => label.startsWith('连续包'));
}

const CHECKOUT_NAME_LIMIT_CHARS = 40;

/** The one plan a payment page names without a label; it must name its term, or any slogan would do. */
export function readPlanName(
  frame: FactFrame,
  claimed: ReadonlySet<number>,
  context: ValueContext,
): Candidate[] {
  const free = frame.blocks.filter(
    ({ block, index, source }) =>
      block.role !== 'control' &&
      !claimed.has(index) &&
      source.length <= CHECKOUT_NAME_LIMIT_CHARS &&
      parsePlanPeriod(source) !== null,
  );
  return freeProduct(free, context, { goods: false, lead: undefined });
}

const LIST_PRICE = /原价|市场价|划线|was |list price|save|优惠|立减|省|减|返|off|运费|shipping|tax|税/i;

function freePrice(blocks: readonly FrameBlock[], { customs }: ValueContext): Candidate[] {
  const found = blocks.flatMap((block) => {
    if (block.source.length > SHORT_CHARS || LIST_PRICE.test(block.source) || /^\s*[-−–]/.test(block.source))
      return [];
    const [amount, second] = extractMoney(block.standing, customs);
    if (!amount || second || (amount.start > 12 && !AFTER_DOT.test(block.standing.slice(0, amount.start))))
      return [];
    return [free('price', amount.value, block, amount.start, amount.end)];
  });
  return sole(found);
}

/** The old price beside the one that is asked. */
function struckPrice(blocks: readonly FrameBlock[], { customs }: ValueContext): Candidate[] {
  return sole(
    blocks.flatMap((block) =>
      struckAmounts(block, customs).map(({ value, start, end }) =>
        free('listPrice', value, block, start, end),
      ),
    ),
  );
}

const SHIPPED_RANK = 5;

/** "￥19.80 (含运费：￥0.00)": the amount that names its shipping is the whole. */
function shippedPrice(blocks: readonly FrameBlock[], { customs }: ValueContext): Candidate[] {
  const found = blocks.flatMap((block) => {
    const [amount] = extractMoney(block.source, customs);
    if (!amount || amount.start > 3 || !/^\s?[(（]含运费/.test(block.source.slice(amount.end))) return [];
    return [{ ...free('price', amount.value, block, amount.start, amount.end), rank: SHIPPED_RANK }];
  });
  return sole(found);
}

/** In one card of several a date that stands alone is the order's. */
function freeDate(blocks: readonly FrameBlock[], { dates }: ValueContext): Candidate[] {
  const found = blocks.flatMap((block) => {
    const [date] = block.source.length <= SHORT_CHARS ? extractDates(block.source, dates) : [];
    const isAlone = date?.start === 0 && block.source.slice(date.end).trim() === '';
    return date && isAlone ? [free('paidAt', date.value, block, date.start, date.end)] : [];
  });
  return sole(found);
}

const SHOP = /^[\p{L}\p{N}·（）() -]{2,24}(?:旗舰店|专营店|专卖店|自营店|官方店)(?:\s*[>›])?$/u;

/** A marketplace order's head is the shop's name. */
function freeShop(blocks: readonly FrameBlock[]): Candidate[] {
  const shops = blocks.filter(({ source, hits }) => hits.length === 0 && SHOP.test(source.trim()));
  return sole(
    shops.map((block) => {
      const name = block.source.replace(/\s*[>›]?\s*$/, '');
      return free('seller', name, block, 0, name.length);
    }),
  );
}

const OUTGOING = /^[-−–]\s?(\d{1,3}(?:,\d{3})+\.\d{2}|\d{1,7}\.\d{2})$/;

/** "-25.00" large over a wallet's bill: what went out of the account is what was paid. */
function outgoing(blocks: readonly FrameBlock[], { customs, currency }: ValueContext): Candidate[] {
  if (currency === null) return [];
  return sole(
    blocks.flatMap((block) => {
      const digits = OUTGOING.exec(block.source.trim())?.[1];
      const value =
        digits === undefined ? null : parseMoney(digits, { ...customs, defaultCurrency: currency });
      return value === null ? [] : [free('price', value, block, 0, block.source.length)];
    }),
  );
}

function freeCard(blocks: readonly FrameBlock[]): Candidate[] {
  const cards = blocks.filter(({ source }) => isOwnCard(source));
  return sole(
    cards.map((block) => free('paymentMethod', block.source.trim(), block, 0, block.source.length)),
  );
}

/** "¥25/月", "$9.99 per month": the term stands in the price. */
function freePeriod(blocks: readonly FrameBlock[], { customs }: ValueContext): Candidate[] {
  const found = blocks.flatMap((block) => {
    if (block.source.length > SHORT_CHARS || !(PER.test(block.normal) || DOT.test(block.normal))) return [];
    if (!BILLED.test(block.normal) && extractMoney(block.standing, customs).length === 0) return [];
    const value = parsePlanPeriod(block.standing);
    return value === null ? [] : [free('planPeriod', value, block, 0, block.source.length)];
  });
  return sole(found);
}

/** "Individual · Monthly · $11.99": parts of a line. */
const AFTER_DOT = /[·•|｜] ?$/;
const DOT = /[·•|｜]/;

const BILLED =
  /^(?:billed|paid|renews) (?:monthly|annually|yearly|quarterly|weekly)|^(?:按|每)?[月季年半]{1,2}(?:付|度付费|度计费|缴)$/;
const PER = new RegExp(
  `\\d.{0,8}(?:\\/|每|per|a|billed) ?(?:个?月|年|季|周|天|month|mo|year|yr|week|quarter)|${BILLED.source}`,
);

const PLAN_NAME =
  /会员|vip|[年月季周](?:卡|费|度)|套餐|订阅|包[月季年]|专业版|高级版|尊享|plan|membership|subscription|premium|(?:^| )(?:pro|plus|ultimate|platinum|annual|monthly|yearly)(?: |$)/;
const GENERIC =
  /^(?:我的|全部|所有|管理|查看|会员(?:中心|权益|协议|服务|规则|特权|订单)?$|订单(?:详情|管理|列表|信息|中心)?$|订阅(?:管理|详情)?$|(?:自动)?续费|开通|购买|升级|取消|立即|再次|返回|首页|帮助|客服|申请|联系|删除|评价|确认|去|更多|your |my |manage|view|cancel|change|upgrade|update|back|home|help|order|subscription(?:s| details)?$|membership(?:s| details)?$|billing|account|buy|track|return|write|get|leave|share|ask|add|see|skip|sign|log|add to|plan$|plans$|current|next|choose|compare|all )/;
const SENTENCE_LIKE =
  /[。！？!?；;]|\.$|@|https?:|收货|地址|电话|物流|快递|请|您|你|可(?:以|申请)|将(?:会|在|于)|如果|需要|支持|退款|说明|流程|政策|协议|规则|条款|权益(?!.{0,4}(?:会员|[年月季]卡|包[年月季]))|按比例|扣除|,.*,|(?:^| )(?:keep|my) |(?:^| )(?:you|your|we|our|the|can|will|if|terms|policy) /i;

function freeProduct(
  blocks: readonly FrameBlock[],
  { customs }: ValueContext,
  { goods, lead }: FreeOptions,
): Candidate[] {
  const names = blocks.filter(
    ({ source, normal, hits, block }) =>
      hits.length === 0 &&
      block.zone !== 'header' &&
      source.length >= 3 &&
      source.length <= NAME_LIMIT_CHARS &&
      /\p{L}{2}/u.test(source) &&
      !GENERIC.test(normal) &&
      !/[。！？!?；]|@|https?:|收货|地址|请/.test(source) &&
      parseBareStatus(source) === null &&
      !isPaymentName(source) &&
      (extractMoney(source, customs)[0]?.start ?? 99) > 3,
  );
  const plans = names.filter(
    ({ normal, source, block }) =>
      (PLAN_NAME.test(normal) || (block.role === 'heading' && /\S prime$/.test(normal))) &&
      source.length <= 60 &&
      !SENTENCE_LIKE.test(source),
  );
  const links = goods
    ? names.filter(({ block, source }) => block.linked === true && isTitleLong(source))
    : [];
  const nearPrice = links.filter(({ index }) => isBesidePrice(blocks, index, customs));
  const counted = goods ? names.filter(({ source }) => /\S\s*[x×] ?\d{1,3}$/i.test(source)) : [];
  const leads = lead === undefined ? [] : names.filter(({ index }) => index === lead);
  const titled = titledPlan(plans, blocks, lead);
  if (titled.length > 0) return titled;
  for (const list of [plans, links, nearPrice, counted, leads]) {
    const found = sole(list.map(productOf));
    if (found.length > 0) return found;
  }
  return [];
}

/** "Annual plan, billed monthly", "月付": how one pays, and no name. */
const BARE_TERM =
  /^(?:(?:annual|monthly|yearly|weekly|quarterly)(?:ly)?(?: (?:plan|subscription|membership))?|[年月季]付(?:会员|套餐)?)(?:,? (?:billed|paid) \w+)?$/;

/**
 * "Run Club" over "Monthly Plan": the heading names the thing, the line below it the term. So it is where the line is
 * nothing but a term, and in a list where the heading begins the card.
 */
function titledPlan(
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

const BESIDE_BLOCKS = 5;

/** Between the name of goods and their price stand at most the seller and a note or two. */
function isBesidePrice(blocks: readonly FrameBlock[], index: number, customs: MoneyOptions): boolean {
  return blocks.some(
    (other) =>
      other.index > index &&
      other.index <= index + BESIDE_BLOCKS &&
      other.source.length <= SHORT_CHARS &&
      extractMoney(other.source, customs)[0]?.start === 0,
  );
}

/** "听书VIP会员 1个月单价￥30.00", "Premium AnnualActive": the next box follows without a space. */
const PRICE_LABEL_END = /\s*(?:单价|售价|价格|优惠价|券后价|到手价|实付款?)[:：]?\s*$/;

/** "Monthly Plan x 1": how many is no part of the name. */
function productOf(block: FrameBlock): Candidate {
  const name = block.source
    .replace(/\s*[¥￥$€£] ?\d[\d,.]{0,12}\s*(?:[x×] ?\d{1,3})?\s*$/, '')
    .replace(PRICE_LABEL_END, '')
    .replace(STATE_END, '')
    .replace(/\s*[x×] ?\d{1,3}\s*$/i, '')
    .trim();
  const start = block.source.indexOf(name);
  return free('product', name, block, start, start + name.length);
}

/** Links to goods carry their names, and names are longer than the words of a menu. */
function isTitleLong(source: string): boolean {
  return /[\u3400-\u9fff]/.test(source) ? source.length >= 8 : source.length >= 20;
}
