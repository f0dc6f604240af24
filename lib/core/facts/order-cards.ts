// Tells a list of orders from one order, and cuts the list into its orders: a label that repeats (order number, date,
// price) anchors each, and the largest box around an anchor that holds no other is the order's card.
import type { FactFrame } from './fact-frame';
import { type Candidate, TERM_RANK } from './label-pairs';
import type { FactName } from './types';

/** Frame block indices, both inclusive. */
export interface OrderCard {
  first: number;
  last: number;
}

/** What may anchor an order, best first. */
const ANCHORS: readonly FactName[] = [
  'orderId',
  'paidAt',
  'nextChargeAt',
  'endsAt',
  'price',
  'status',
  'product',
];
/** Cards with the same number in each are templates or reprints; three side by side are a list all the same. */
const SAME_NUMBER_MIN_CARDS = 3;
const CARDS_LIMIT = 300;

/** The orders' cards, or none where the page shows a single order. */
export function findOrderCards(frame: FactFrame, all: readonly Candidate[]): OrderCard[] {
  // "$29.00 / month" is one statement: the term in a price makes no order of a row of prices.
  const candidates = all.filter(({ fact, rank }) => fact !== 'planPeriod' || rank !== TERM_RANK);
  // One number at one place: one order, however many goods with a price each it has.
  const numbers = new Set(
    candidates.filter(({ fact, rank }) => fact === 'orderId' && rank <= 2).map(({ block }) => block),
  );
  if (numbers.size === 1) return [];
  for (const fact of ANCHORS) {
    for (const anchors of anchorGroups(candidates, fact)) {
      const cards = cutCards(frame, candidates, anchors.slice(0, CARDS_LIMIT));
      if (cards.length >= 2 && isList(candidates, cards, anchors)) return cards;
    }
  }
  return [];
}

/** Candidates of one fact under the same label, when it stands at two places at least; most frequent label first. */
function anchorGroups(candidates: readonly Candidate[], fact: FactName): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    if (candidate.fact !== fact || candidate.label === '') continue;
    const group = groups.get(candidate.label) ?? [];
    if (group.at(-1)?.block !== candidate.block) group.push(candidate);
    groups.set(candidate.label, group);
  }
  return [...groups.values()].filter((group) => group.length >= 2).sort((a, b) => b.length - a.length);
}

function cutCards(
  frame: FactFrame,
  candidates: readonly Candidate[],
  anchors: readonly Candidate[],
): OrderCard[] {
  const places = anchors.map(({ block }) => block).sort((a, b) => a - b);
  const cards = places.map((place, index) =>
    boxCard(frame, place, places[index - 1] ?? -1, places[index + 1] ?? Number.POSITIVE_INFINITY),
  );
  const taken = new Set(places);
  const others = candidates.filter(({ block }) => !taken.has(block));
  const areThin = !cards.some((card) =>
    others.some(({ block }) => block >= card.first && block <= card.last),
  );
  return areThin ? flatCards(frame, candidates, places) : cards;
}

/** The largest box around the anchor without its neighbours. */
function boxCard(frame: FactFrame, place: number, before: number, after: number): OrderCard {
  let card: OrderCard = { first: place, last: place };
  const block = frame.blocks[place];
  if (!block) return card;
  for (const box of frame.pathOf(block.block.box)) {
    const [first, last] = frame.ranges[box] ?? [-1, -1];
    if (first <= before || last >= after) break;
    if (first >= 0) card = { first, last };
  }
  return card;
}

/** No boxes around the orders: each begins at the label that comes first and repeats as often as the anchor. */
function flatCards(
  frame: FactFrame,
  candidates: readonly Candidate[],
  places: readonly number[],
): OrderCard[] {
  const firstPlace = places[0] ?? 0;
  const counts = new Map<string, number[]>();
  for (const { label, block } of candidates) {
    if (label === '') continue;
    const blocks = counts.get(label);
    if (blocks) blocks.push(block);
    else counts.set(label, [block]);
  }
  let starts: readonly number[] = places;
  for (const blocks of counts.values()) {
    const head = blocks[0] ?? firstPlace;
    if (blocks.length === places.length && head < (starts[0] ?? firstPlace)) starts = blocks;
  }
  const end = frame.blocks.length - 1;
  return starts.map((first, index) => ({ first, last: (starts[index + 1] ?? end + 1) - 1 }));
}

function isList(
  candidates: readonly Candidate[],
  cards: readonly OrderCard[],
  anchors: readonly Candidate[],
): boolean {
  const numbers = new Set(anchors.map(({ value }) => value));
  if (anchors[0]?.fact === 'orderId' && numbers.size === cards.length) return true;
  const rich = cards.filter((card) => {
    const inside = candidates.filter(({ block }) => block >= card.first && block <= card.last);
    return new Set(inside.map(({ fact }) => fact)).size >= 2;
  });
  if (rich.length < 2) return false;
  if (anchors[0]?.fact !== 'orderId') return true;
  return numbers.size >= 2 || cards.length >= SAME_NUMBER_MIN_CARDS;
}
