// The plan that is chosen on a plan or payment page: exactly one ticked radio whose words, or whose card's words, name a
// plan with its price. Where nothing is ticked, or two are, no plan is chosen.
import { extractMoney } from '../quantity/money';
import { parsePlanPeriod } from '../quantity/plan-periods';
import type { Control } from '../text/page-text';
import type { FactFrame, FrameBlock } from './fact-frame';
import { type Candidate, unlabelledCandidate } from './label-pairs';
import type { ValueContext } from './read-values';
import { struckAmounts } from './struck-amounts';
import type { FactName } from './types';

const CHOSEN_RANK = 3;
const CARD_LIMIT_CHARS = 300;
const PAYMENT = /支付宝|微信|银行|信用卡|余额|alipay|wechat|paypal|card|visa|apple pay|google pay|bank/i;

export function readChosenPlan(frame: FactFrame, context: ValueContext): Candidate[] {
  const radios = frame.page.controls.filter(({ kind }) => kind === 'radio');
  const cards = radios
    .filter((radio) => radio.checked === true && !PAYMENT.test(radio.label))
    .map((radio) => cardOf(frame, radio, radios))
    .filter((card) => card.some(({ source }) => extractMoney(source, context.customs).length > 0));
  const [card] = cards;
  if (cards.length !== 1 || !card) return [];
  return [...chosenPrice(card, context), ...chosenName(card)];
}

/** The largest box around the radio's block that holds no other radio. */
function cardOf(frame: FactFrame, radio: Control, radios: readonly Control[]): FrameBlock[] {
  const own = frame.blocks.find(({ block }) => block === frame.page.blocks[radio.block]);
  if (!own) return [];
  const taken = radios
    .filter((other) => other !== radio)
    .map((other) => frame.page.blocks[other.block]?.start ?? -1);
  let card: FrameBlock[] = [own];
  for (const box of frame.pathOf(own.block.box)) {
    const [first, last] = frame.ranges[box] ?? [-1, -1];
    const inside = first < 0 ? [] : frame.blocks.slice(first, last + 1);
    const chars = inside.reduce((sum, { source }) => sum + source.length, 0);
    if (chars > CARD_LIMIT_CHARS || inside.some(({ block }) => taken.includes(block.start))) break;
    if (inside.length > 0) card = inside;
  }
  return card;
}

const LIST_BEFORE = /(?:原价|市场价|划线价?|was|list price|regular(?: price)?)[:： ]*$/i;

/** The first amount is what is paid; one named as the old price is the list price. */
function chosenPrice(card: readonly FrameBlock[], context: ValueContext): Candidate[] {
  const found: Candidate[] = [];
  for (const block of card) {
    const struck = struckAmounts(block, context.customs);
    for (const amount of extractMoney(block.source, context.customs)) {
      const isList =
        LIST_BEFORE.test(block.source.slice(Math.max(0, amount.start - 14), amount.start)) ||
        struck.some(({ start }) => start === amount.start);
      const fact: FactName = isList ? 'listPrice' : 'price';
      const isKnown = found.some((one) => one.fact === fact);
      if (!isKnown) found.push(chosen(fact, amount.value, block, amount.start, amount.end));
    }
  }
  return found;
}

function chosenName(card: readonly FrameBlock[]): Candidate[] {
  const named = card.find(({ source }) => source.length <= 60 && /\p{L}{2}/u.test(source));
  if (!named) return [];
  const name =
    /^[^\d¥￥$€£]*/
      .exec(named.source)?.[0]
      .replace(/[\s:：,，(（-]+$/, '')
      .trim() ?? '';
  const termed = card.find(({ source }) => source.length <= 60 && parsePlanPeriod(source) !== null);
  const period = termed ? parsePlanPeriod(termed.source) : null;
  return [
    ...(name.length >= 2 ? [chosen('product', name, named, 0, name.length)] : []),
    ...(termed && period ? [chosen('planPeriod', period, termed, 0, termed.source.length)] : []),
  ];
}

function chosen(fact: FactName, value: unknown, block: FrameBlock, start: number, end: number): Candidate {
  return unlabelledCandidate({ fact, value, rank: CHOSEN_RANK, certainty: 'stated' }, block, start, end);
}
