// How an order was paid, where no label says so: the card, the shop, the sum that left a wallet, the sum with its shipping.
import { extractMoney, parseMoney } from '../quantity/money';
import type { FrameBlock } from './fact-frame';
import { free, sole } from './free-candidate';
import type { Candidate } from './label-pairs';
import type { ValueContext } from './read-values';
import { isOwnCard, isPaymentName } from './words/payment';

const SHIPPED_RANK = 5;

/** "￥19.80 (含运费：￥0.00)": the amount that names its shipping is the whole. */
export function shippedPrice(blocks: readonly FrameBlock[], { customs }: ValueContext): Candidate[] {
  const found = blocks.flatMap((block) => {
    const [amount] = extractMoney(block.source, customs);
    if (!amount || amount.start > 3 || !/^\s?[(（]含运费/.test(block.source.slice(amount.end))) return [];
    return [{ ...free('price', amount.value, block, amount.start, amount.end), rank: SHIPPED_RANK }];
  });
  return sole(found);
}

const SHOP = /^[\p{L}\p{N}·（）() -]{2,24}(?:旗舰店|专营店|专卖店|自营店|官方店)(?:\s*[>›])?$/u;

/** A marketplace order's head is the shop's name. */
export function freeShop(blocks: readonly FrameBlock[]): Candidate[] {
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
export function outgoing(blocks: readonly FrameBlock[], { customs, currency }: ValueContext): Candidate[] {
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

/** `inList`: in a card among several also the bare name of a way to pay, which elsewhere may be an offer. */
export function freeCard(blocks: readonly FrameBlock[], inList: boolean): Candidate[] {
  const cards = blocks.filter(({ source }) => isOwnCard(source) || (inList && isPaymentName(source)));
  return sole(
    cards.map((block) => free('paymentMethod', block.source.trim(), block, 0, block.source.length)),
  );
}
