// A renewal dearer than the first payment, and a renewal that survives its refund.
import { extractMoney, moneyConventions } from '../../quantity/money';
import type { Money } from '../../quantity/types';
import type { Warning } from '../types';
import { type WarningView, warningAt } from './view';

/** From the two facts, else from one sentence that states both amounts. */
export function findHigherRenewalPrice(view: WarningView): Warning[] {
  const { price, nextChargePrice } = view.reading.facts;
  if (price && nextChargePrice && isHigher(nextChargePrice.value, price.value)) {
    return [warningAt(view.page, 'renewal-price-higher', nextChargePrice, ['first-price', 'renewal-price'])];
  }
  const customs = moneyConventions(view.page.lang);
  for (const { block, source, normal } of view.blocks) {
    if (source.length > 160 || !FIRST.test(normal) || !LATER.test(normal)) continue;
    const [first, later] = extractMoney(source, customs);
    // The words must stand in the order of the amounts: "first ¥6, then ¥25".
    const isOrdered = normal.search(FIRST) < normal.search(LATER);
    if (!first || !later || !isOrdered || !isHigher(later.value, first.value)) continue;
    return [warningAt(view.page, 'renewal-price-higher', block, ['first-price', 'renewal-price'])];
  }
  return [];
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
