// A renewal dearer than the first payment, and a renewal that survives its refund.
import { extractMoney, type MoneyOptions, moneyConventions } from '../../quantity/money';
import type { Money } from '../../quantity/types';
import type { Block } from '../../text/page-text';
import type { Warning } from '../types';
import { type WarningView, warningAt } from './view';

/** From the two facts, else from one sentence, or two lines of one card, that state both amounts. */
export function findHigherRenewalPrice(view: WarningView): Warning[] {
  const { price, nextChargePrice } = view.reading.facts;
  if (price && nextChargePrice && isHigher(nextChargePrice.value, price.value)) {
    return [warningAt(view.page, 'renewal-price-higher', nextChargePrice, ['first-price', 'renewal-price'])];
  }
  const customs = moneyConventions(view.page.lang);
  for (const [index, later] of view.blocks.entries()) {
    if (later.source.length > SENTENCE_LIMIT_CHARS || !LATER.test(later.normal)) continue;
    const before = view.blocks[index - 1];
    const isHigherHere = isStepUp(later.source, later.normal, customs);
    const isHigherBeside =
      before !== undefined &&
      standsBeside(view, before.block, later.block) &&
      isStepUp(`${before.source}\n${later.source}`, `${before.normal}\n${later.normal}`, customs);
    if (!isHigherHere && !isHigherBeside) continue;
    return [warningAt(view.page, 'renewal-price-higher', later.block, ['first-price', 'renewal-price'])];
  }
  return [];
}

const SENTENCE_LIMIT_CHARS = 160;

/** "First ¥6, then ¥25": the words must stand in the order of the amounts. */
function isStepUp(source: string, normal: string, customs: MoneyOptions): boolean {
  if (!FIRST.test(normal) || normal.search(FIRST) >= normal.search(LATER)) return false;
  const [first, later] = extractMoney(source, customs);
  return first !== undefined && later !== undefined && isHigher(later.value, first.value);
}

/** Two lines of one card of a plan: its price, and under it what follows. */
function standsBeside({ page }: WarningView, before: Block, later: Block): boolean {
  if (before.end - before.start > SENTENCE_LIMIT_CHARS) return false;
  const [one, other] = [page.boxes[before.box], page.boxes[later.box]];
  return one !== undefined && other !== undefined && one.parent >= 0 && one.parent === other.parent;
}

const FIRST =
  /首(?:[月季年期周次]|个月|\d个?月)|新(?:人|用户|客)|前\d个?月|first (?:\w+ )?(?:month|year|week|payment)|introductory|for (?:the first )?\d+ (?:months?|days?|weeks?)|today/;
const LATER =
  /次[月年期]|之后|以后|到期后|后续|续费|恢复|此后|then |thereafter|after (?:that|which|the)|renews?|afterwards/;

function isHigher(later: Money, first: Money): boolean {
  return later.currency === first.currency && later.amount > first.amount;
}

/** The refund ends a payment, not the authorisation for the next one. */
export function findRenewalAfterRefund({ page, reading }: WarningView): Warning[] {
  return [reading.facts, ...reading.orders].flatMap(({ status, autoRenew }) => {
    if (!status || autoRenew?.value !== 'on') return [];
    const isBack = status.value === 'refunded' || status.value === 'refunding';
    return isBack
      ? [warningAt(page, 'renewal-on-after-refund', autoRenew, ['refund-state', 'renewal-on'])]
      : [];
  });
}
