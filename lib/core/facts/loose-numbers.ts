// Heads of orders that say number and date without labels ("021254785 2015/12/20"), or the number behind a #. A bare
// number may be anything.
import { extractDates } from '../quantity/dates';
import type { FactFrame, FrameBlock } from './fact-frame';
import type { Candidate } from './label-pairs';
import type { ValueContext } from './read-values';

const HEAD = /^[#№]?\s?([A-Za-z]{0,4}\d[A-Za-z0-9-]{5,31}?)\s?[,|·]?\s?(?=\d{4}[-/.年])/;
const HEAD_LIMIT_CHARS = 70;
const HEAD_RANK = 6;

export function readLooseNumbers(frame: FactFrame, context: ValueContext): Candidate[] {
  return frame.blocks.flatMap((one) => [...readHead(one, context), ...readHash(one)]);
}

const HASH = /^[#№]\s?(?=[A-Za-z-]{0,8}\d{3})([A-Za-z0-9][A-Za-z0-9-]{3,31})$/;

function readHash({ block, source, index }: FrameBlock): Candidate[] {
  const id = HASH.exec(source.trim())?.[1];
  if (id === undefined) return [];
  const start = block.start + source.indexOf(id);
  const base = { block: index, rank: HEAD_RANK, certainty: 'implied' as const, label: '#' };
  return [{ ...base, fact: 'orderId', value: id, start, end: start + id.length }];
}

function readHead({ block, source, hits, index }: FrameBlock, context: ValueContext): Candidate[] {
  const match = hits.length === 0 && source.length <= HEAD_LIMIT_CHARS ? HEAD.exec(source) : null;
  const id = match?.[1];
  const rest = match ? source.slice(match[0].length) : '';
  const date = match ? extractDates(rest, context.dates)[0] : undefined;
  if (!match || id === undefined || date?.start !== 0) return [];
  const base = { block: index, rank: HEAD_RANK, certainty: 'implied' as const, label: '#' };
  const at = block.start + source.indexOf(id);
  const dateAt = block.start + match[0].length;
  return [
    { ...base, fact: 'orderId' as const, value: id, start: at, end: at + id.length },
    { ...base, fact: 'paidAt' as const, value: date.value, start: dateAt, end: dateAt + date.end },
  ];
}
