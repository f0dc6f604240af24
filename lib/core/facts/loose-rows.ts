// Histories without labels: rows beside each other, each with one date and one amount ("连续包月 | 2025-07-01 | ¥15.00").
// Looked for only where no label and no order number tells the orders apart.
import { extractDates } from '../quantity/dates';
import { extractMoney } from '../quantity/money';
import type { FactFrame, FrameBlock } from './fact-frame';
import { type Candidate, unlabelledCandidate } from './label-pairs';
import type { OrderCard } from './order-cards';
import type { ValueContext } from './read-values';
import type { FactName } from './types';
import { isPaymentName } from './words/payment';
import { parseBareStatus } from './words/status';

const ROW_LIMIT_BLOCKS = 8;
const ROW_LIMIT_CHARS = 300;
const CELL_LIMIT_CHARS = 48;
const ROW_RANK = 6;

export interface LooseRow {
  card: OrderCard;
  candidates: Candidate[];
}

/** The rows of the first box whose children are mostly such rows; none when there are fewer than two. */
export function findLooseRows(frame: FactFrame, context: ValueContext): LooseRow[] {
  for (let box = 0; box < frame.page.boxes.length; box += 1) {
    const children = frame.childrenOf(box).filter((child) => (frame.ranges[child]?.[0] ?? -1) >= 0);
    if (children.length < 2) continue;
    const rows = children.flatMap((child) => readRow(frame, child, context));
    if (rows.length >= 2 && rows.length * 2 > children.length) return withOtherGroups(frame, box, context);
  }
  return [];
}

/** The rows of every list like that one: histories are cut into lists by month. */
function withOtherGroups(frame: FactFrame, found: number, context: ValueContext): LooseRow[] {
  const depth = frame.pathOf(found).length;
  const tag = frame.page.boxes[found]?.tag;
  return frame.page.boxes.flatMap((box, index) => {
    if (box.tag !== tag || frame.pathOf(index).length !== depth) return [];
    const children = frame.childrenOf(index).filter((child) => (frame.ranges[child]?.[0] ?? -1) >= 0);
    const rows = children.flatMap((child) => readRow(frame, child, context));
    return rows.length * 2 > children.length ? rows : [];
  });
}

/** "Sep 3, 2026 · Refunded": the state behind the day. */
export function stateBehind(block: FrameBlock, from: number): Candidate[] {
  const rest = block.source.slice(from);
  const lead = /^[\s·•|,，-]*/.exec(rest)?.[0].length ?? 0;
  const state = parseBareStatus(rest.slice(lead));
  if (state === null) return [];
  const about = { fact: 'status' as const, value: state, rank: ROW_RANK, certainty: 'stated' as const };
  return [unlabelledCandidate(about, block, from + lead, block.source.trimEnd().length)];
}

function readRow(frame: FactFrame, box: number, context: ValueContext): LooseRow[] {
  const [first, last] = frame.ranges[box] ?? [-1, -1];
  if (last - first >= ROW_LIMIT_BLOCKS) return [];
  const blocks = frame.blocks.slice(first, last + 1);
  const chars = blocks.reduce((sum, { source }) => sum + source.length, 0);
  if (chars > ROW_LIMIT_CHARS || blocks.some(({ hits }) => hits.length > 0)) return [];
  const [only, more] = blocks;
  if (only && !more) return readLine(only, { first, last }, context);
  const dates = blocks.flatMap((block) => cell('paidAt', block, extractDates(block.source, context.dates)));
  const amounts = blocks.flatMap((block) =>
    cell('price', block, extractMoney(block.source, context.customs)),
  );
  const [date] = dates;
  const [amount] = amounts;
  if (dates.length !== 1 || amounts.length !== 1 || !date || !amount || date.block === amount.block)
    return [];
  const name = blocks.find(
    (block) => block.index !== date.block && block.index !== amount.block && isName(block),
  );
  const product = name ? [rowFact('product', name.source.trim(), name, 0, name.source.length)] : [];
  const day = frame.blocks[date.block];
  const state = day ? stateBehind(day, date.end - day.block.start) : [];
  return [{ card: { first, last }, candidates: [date, amount, ...product, ...state] }];
}

const LINE_LIMIT_CHARS = 90;
/** Better than the whole line taken for a name. */
const LINE_NAME_RANK = 5;
const LINE_STATE = /^\s*(?:paid|completed|succeeded|已支付|支付成功)?[\s·|,]*/i;

/** "Nov 4, 2026 $29.00 Paid Studio" in one link: a day, an amount, a word of state, a name. */
function readLine(block: FrameBlock, card: OrderCard, { dates, customs }: ValueContext): LooseRow[] {
  const { source } = block;
  if (source.length > LINE_LIMIT_CHARS) return [];
  const [date, otherDate] = extractDates(source, dates);
  const [amount, otherAmount] = extractMoney(source, customs);
  if (!date || otherDate || !amount || otherAmount || date.start > 3 || amount.start - date.end > 3)
    return [];
  const lead = LINE_STATE.exec(source.slice(amount.end))?.[0].length ?? 0;
  const start = amount.end + lead;
  const name = source.slice(start).trimEnd();
  const isNamed = name.length >= 3 && /\p{L}{2}/u.test(name) && parseBareStatus(name) === null;
  return [
    {
      card,
      candidates: [
        rowFact('paidAt', date.value, block, date.start, date.end),
        rowFact('price', amount.value, block, amount.start, amount.end),
        ...(isNamed
          ? [{ ...rowFact('product', name, block, start, start + name.length), rank: LINE_NAME_RANK }]
          : []),
      ],
    },
  ];
}

function cell(
  fact: FactName,
  block: FrameBlock,
  found: readonly { value: unknown; start: number; end: number }[],
): Candidate[] {
  const [first, second] = found;
  if (!first || second || first.start > 3 || block.source.length > CELL_LIMIT_CHARS) return [];
  return [rowFact(fact, first.value, block, first.start, first.end)];
}

function isName({ source, block }: FrameBlock): boolean {
  if (block.role === 'control' || source.length > 120 || !/\p{L}{2}/u.test(source)) return false;
  return parseBareStatus(source) === null && !isPaymentName(source) && !PAID.test(source);
}

const PAID =
  /^(?:paid|completed?|success(?:ful)?|pending|failed|已支付|支付成功|交易成功|已完成|成功|失败)$/i;

function rowFact(fact: FactName, value: unknown, block: FrameBlock, start: number, end: number): Candidate {
  return unlabelledCandidate({ fact, value, rank: ROW_RANK, certainty: 'implied' }, block, start, end);
}
