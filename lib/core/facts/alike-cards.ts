// Lists whose cards share no label: boxes of one sort beside each other, each with a plan's name and the one day it was
// bought, renews or ends ("Run Club · Monthly Plan · Expires December 9", "2026-03-02 18:20 交易完成 … 月卡").
import { extractDates } from '../quantity/dates';
import { parsePlanPeriod } from '../quantity/plan-periods';
import type { FactFrame, FrameBlock } from './fact-frame';
import { type Candidate, unlabelledCandidate } from './label-pairs';
import { type LooseRow, stateBehind } from './loose-rows';
import type { ValueContext } from './read-values';
import type { FactName } from './types';
import { isMembershipName } from './words/membership';

const CARD_LIMIT_BLOCKS = 24;
const CARD_LIMIT_CHARS = 500;
const HEAD_LIMIT_CHARS = 40;
const HEAD_RANK = 6;
const DAYS: ReadonlySet<FactName> = new Set(['paidAt', 'startsAt', 'endsAt', 'nextChargeAt']);

/** The cards of the outermost boxes that are such a list; none when there are fewer than two. */
export function findAlikeCards(
  frame: FactFrame,
  all: readonly Candidate[],
  context: ValueContext,
): LooseRow[] {
  for (const boxes of alikeBoxes(frame)) {
    const cards = boxes.flatMap((box) => readCard(frame, box, all, context));
    if (cards.length >= 2 && cards.length * 2 > boxes.length) return cards;
  }
  return [];
}

/** Boxes with text that have the same tag at the same depth, outermost first. */
function alikeBoxes(frame: FactFrame): number[][] {
  const depths: number[] = [];
  const groups = new Map<string, number[]>();
  for (const [box, { parent, tag }] of frame.page.boxes.entries()) {
    const depth = parent < 0 ? 0 : (depths[parent] ?? 0) + 1;
    depths.push(depth);
    if ((frame.ranges[box]?.[0] ?? -1) < 0) continue;
    const key = `${depth}/${tag}`;
    const group = groups.get(key);
    if (group) group.push(box);
    else groups.set(key, [box]);
  }
  return [...groups.entries()]
    .filter(([, boxes]) => boxes.length >= 2)
    .sort(([a], [b]) => Number.parseInt(a, 10) - Number.parseInt(b, 10))
    .map(([, boxes]) => boxes);
}

function readCard(
  frame: FactFrame,
  box: number,
  all: readonly Candidate[],
  context: ValueContext,
): LooseRow[] {
  const [first, last] = frame.ranges[box] ?? [-1, -1];
  if (last - first < 1 || last - first >= CARD_LIMIT_BLOCKS) return [];
  const blocks = frame.blocks.slice(first, last + 1);
  if (blocks.reduce((sum, { source }) => sum + source.length, 0) > CARD_LIMIT_CHARS) return [];
  if (!blocks.some(namesPlan)) return [];
  const inside = all.filter(({ block }) => block >= first && block <= last);
  if (inside.some(({ fact }) => fact === 'orderId')) return [];
  const days = inside.filter(({ fact }) => DAYS.has(fact));
  const heads = days.length > 0 ? [] : blocks.flatMap((block) => readHead(block, context));
  const count = new Set([...days, ...heads].filter(({ fact }) => fact !== 'status').map(({ block }) => block))
    .size;
  return count === 1 ? [{ card: { first, last }, candidates: heads }] : [];
}

function namesPlan({ source, hits, block }: FrameBlock): boolean {
  if (hits.length > 0 || block.role === 'control' || source.length > 80) return false;
  return isMembershipName(source) || parsePlanPeriod(source) !== null;
}

/** "2026-01-19 07:41已退款": the day that begins a line, with the state behind it. */
function readHead(block: FrameBlock, { dates }: ValueContext): Candidate[] {
  const { source } = block;
  if (source.length > HEAD_LIMIT_CHARS) return [];
  const [date, second] = extractDates(source, dates);
  if (!date || second || date.start > 3) return [];
  const rest = source.slice(date.end);
  if (/\d/.test(rest) || rest.trim().length > 12) return [];
  const day = { fact: 'paidAt' as const, value: date.value, rank: HEAD_RANK, certainty: 'implied' as const };
  return [unlabelledCandidate(day, block, date.start, date.end), ...stateBehind(block, date.end)];
}
