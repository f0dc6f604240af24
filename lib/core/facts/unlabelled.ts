// What stands on an order without a label: a state, a price, a term, the name of what was bought. Taken only where it is
// the single one of its sort in the order, and ranked below everything that is labelled.
import { extractDates } from '../quantity/dates';
import { extractMoney, type MoneyOptions } from '../quantity/money';
import { parsePlanPeriod } from '../quantity/plan-periods';
import type { FactFrame, FrameBlock } from './fact-frame';
import { free, SHORT_CHARS, sole } from './free-candidate';
import type { Candidate } from './label-pairs';
import type { OrderCard } from './order-cards';
import { cardTitle, GENERIC, PLAN_NAME, productOf, SENTENCE_LIKE, titledPlan } from './plan-names';
import type { ValueContext } from './read-values';
import { struckAmounts } from './struck-amounts';
import { freeCard, freeShop, outgoing, shippedPrice } from './unlabelled-payment';
import { freeStatus } from './unlabelled-status';
import { isPaymentName } from './words/payment';
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
    ...freeCard(free, options.lead !== undefined),
    ...(options.goods ? [...freeShop(free), ...(price.length > 0 ? [] : outgoing(free, context))] : []),
    // Offers beside each other differ in price while their terms are alike: a term goes with the one price only.
    ...(price.length > 0 ? freePeriod(free, context) : []),
    ...(options.lead === undefined ? [] : freeDate(free, context)),
    ...freeProduct(free, context, options, blocks),
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
  const named = frame.blocks.flatMap(readInvitation);
  return [...freeProduct(free, context, { goods: false, lead: undefined }, []), ...sole(named)];
}

const INVITATION =
  /^(?:subscribe to (?:the )?([A-Z][^.!?\n]{2,40})|(?:开通|订阅|购买)([\p{L}\p{N}· ]{2,20}(?:会员|VIP|套餐|版)))$/iu;

/** "Subscribe to Lingua Max" over a payment page. */
function readInvitation(block: FrameBlock): Candidate[] {
  const match = block.block.role === 'heading' ? INVITATION.exec(block.source) : null;
  const name = match?.[1] ?? match?.[2];
  if (name === undefined) return [];
  const start = block.source.lastIndexOf(name);
  return [free('product', name, block, start, start + name.length)];
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

/** In one card of several a date that stands alone is the order's. */
function freeDate(blocks: readonly FrameBlock[], { dates }: ValueContext): Candidate[] {
  const found = blocks.flatMap((block) => {
    const [date] = block.source.length <= SHORT_CHARS ? extractDates(block.source, dates) : [];
    const isAlone = date?.start === 0 && block.source.slice(date.end).trim() === '';
    return date && isAlone ? [free('paidAt', date.value, block, date.start, date.end)] : [];
  });
  return sole(found);
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

function freeProduct(
  blocks: readonly FrameBlock[],
  { customs }: ValueContext,
  { goods, lead }: FreeOptions,
  all: readonly FrameBlock[],
): Candidate[] {
  const names = blocks.filter(
    ({ source, normal, hits, block }) =>
      hits.length === 0 &&
      block.zone !== 'header' &&
      source.length >= 3 &&
      source.length <= NAME_LIMIT_CHARS &&
      /\p{L}{2}/u.test(source) &&
      !GENERIC.test(normal) &&
      !(block.role === 'heading' && TITLE_END.test(normal)) &&
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
  const termed = names.filter((one) => one.source.length <= 60 && isTermedRow(blocks, one, customs));
  const links = goods
    ? names.filter(({ block, source }) => block.linked === true && isTitleLong(source))
    : [];
  const nearPrice = links.filter(({ index }) => isBesidePrice(blocks, index, customs));
  const counted = goods ? names.filter(({ source }) => /\S\s*[x×] ?\d{1,3}$/i.test(source)) : [];
  const leads = lead === undefined ? [] : names.filter(({ index }) => index === lead);
  const titled = titledPlan(plans, blocks, lead);
  if (titled.length > 0) return titled;
  for (const list of [plans, termed, links, nearPrice, counted, leads]) {
    const found = sole(list.map(productOf));
    if (found.length > 0) return found;
  }
  return goods ? [] : sole(names.filter((one) => cardTitle(all, one)).map(productOf));
}

/** "Chef School All-Access, 1 year | $120.00": a cell that names a term, with its price in the next. */
function isTermedRow(
  blocks: readonly FrameBlock[],
  { block, source, index }: FrameBlock,
  customs: MoneyOptions,
): boolean {
  const next = blocks.find((other) => other.index === index + 1);
  const isRow = block.cell !== undefined && next?.block.cell?.row === block.cell.row;
  return isRow && extractMoney(next.source, customs)[0]?.start === 0 && parsePlanPeriod(source) !== null;
}

/** "年卡详情", "订阅列表", "Purchase history": what the page is. */
const TITLE_END =
  /(?:详情|列表|记录|管理|中心|明细|信息|说明)$|(?:details|history|list|overview|receipt|settings)$/;

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

/** Links to goods carry their names, and names are longer than the words of a menu. */
function isTitleLong(source: string): boolean {
  return /[\u3400-\u9fff]/.test(source) ? source.length >= 8 : source.length >= 20;
}
