// Prices that are struck through: what a thing used to cost, or is said to.
import { extractMoney, type MoneyOptions } from '../quantity/money';
import type { Found, Money } from '../quantity/types';
import type { FrameBlock } from './fact-frame';

/** Amounts of a block that stand struck through. */
export function struckAmounts(block: FrameBlock, customs: MoneyOptions): Found<Money>[] {
  const { struck = [], start } = block.block;
  if (struck.length === 0) return [];
  return extractMoney(block.source, customs).filter((amount) =>
    struck.some((span) => span.start - start <= amount.start && amount.end <= span.end - start),
  );
}
