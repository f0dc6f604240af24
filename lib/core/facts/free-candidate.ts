// Candidates of what stands without a label.
import type { FrameBlock } from './fact-frame';
import { type Candidate, unlabelledCandidate } from './label-pairs';
import type { FactName } from './types';

const FREE_RANK = 6;
/** Longer blocks are no value that stands alone. */
export const SHORT_CHARS = 40;
/** "Premium AnnualActive": the badge follows the name without a space. */
export const STATE_END =
  /(?<=[a-z)\d])(?:Active|Expired|Cancell?ed|Inactive|Trial)$|(?<=(?:VIP|会员|[年月季]卡|[)）])\s?)(?:续费中|生效中|使用中|已取消|已退订|已过期|已到期|已退款|退款中)$/;

/** All of them if they say the same, none if they differ: which one is meant cannot be told. */
export function sole(found: Candidate[]): Candidate[] {
  const values = new Set(found.map(({ value }) => JSON.stringify(value)));
  return values.size === 1 ? found.slice(0, 1) : [];
}

export function free(
  fact: FactName,
  value: unknown,
  block: FrameBlock,
  start: number,
  end: number,
): Candidate {
  return unlabelledCandidate(
    { fact, value, rank: FREE_RANK, certainty: fact === 'status' ? 'stated' : 'implied' },
    block,
    start,
    end,
  );
}
