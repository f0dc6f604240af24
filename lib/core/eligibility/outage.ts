// What a breach clause says of how long an outage must last, and whether it speaks of wrong charges instead.
import type { Clause } from '../clauses/types';
import { plainQuote } from './clause-reading';
import { parseSmallNumeral } from './small-numeral';

export interface Threshold {
  hours: number;
  /** 达到 / at least: the stated length itself suffices. */
  inclusive: boolean;
}

// "超过48小时", "连续四十八小时以上", "more than 2 days"
const LENGTH =
  /(超过|超過|逾|大于|达到|达|不少于|满|连续|累计|持续|more than|exceed(?:s|ing)?|over|longer than|at least)?\s*(\d+(?:\.\d+)?|[一二两三四五六七八九十百]+)\s*(?:个|個)?\s*(?:consecutive |continuous )?(小时|小時|hours?|hrs?|天|日|days?)(以上|或以上|及以上)?/g;
const OUTAGE_NEAR = /中断|故障|无法|不可用|宕机|停机|暂停|outage|downtime|unavailab|interrupt|down/;

/** The least length of an outage that a clause asks for, or null where it names none. */
export function readOutageThreshold(clause: Clause): Threshold | null {
  const quote = plainQuote(clause.quote);
  const { amount, unit } = clause.params;
  if (!OUTAGE_NEAR.test(quote)) return null;
  for (const match of quote.matchAll(LENGTH)) {
    const [, lead, number = '', word = '', tail] = match;
    if (lead === undefined && tail === undefined) continue;
    const value = parseSmallNumeral(number);
    if (value === null) continue;
    const hours = /小|hour|hr/.test(word) ? value : value * 24;
    const inclusive = tail !== undefined || /达|不少于|满|at least/.test(lead ?? '');
    return { hours, inclusive };
  }
  if (amount === undefined || (unit !== 'hour' && unit !== 'day')) return null;
  return { hours: unit === 'hour' ? amount : amount * 24, inclusive: false };
}

/** Speaks of wrong charges (charged twice, wrong sum), not of a service that fails. */
export function isBillingError(quote: string): boolean {
  return /重复(?:扣|支付|收|付|购买)|多扣|误扣|错扣|扣(?:费|款)[^。,;]{0,6}(?:差错|错误|有误)|未经授权|盗刷|duplicate|double[- ]charged|charged twice|billing error|incorrect (?:amount|charge)|unauthori[sz]ed/.test(
    plainQuote(quote),
  );
}
