// Order pages and account pages: one order or a list of them, with what stands there unlabelled, and an account's own
// facts beside the history of its charges.
import { findAlikeCards } from './alike-cards';
import type { FactFrame } from './fact-frame';
import type { Candidate, LabelPairs } from './label-pairs';
import { readLooseNumbers } from './loose-numbers';
import { findLooseRows } from './loose-rows';
import { findOrderCards, type OrderCard } from './order-cards';
import type { ValueContext } from './read-values';
import { type Settled, settleFacts } from './settle';
import { isManual, readStatements } from './statements';
import { readSwitches } from './switches';
import type { FactsReading, OrderFacts } from './types';
import { readUnlabelled } from './unlabelled';

const MIN_ORDER_FACTS = 2;

/** `goods`: also names of goods that are no memberships are read; on order pages, not on account pages. */
export function readOrders(
  frame: FactFrame,
  context: ValueContext,
  pairs: LabelPairs,
  goods: boolean,
): FactsReading {
  const { text } = frame.page;
  if (!goods && isManual(frame)) return { ...settleFacts(shortLines(frame, pairs), text), orders: [] };
  const all = [
    ...pairs.candidates,
    ...readStatements(frame, context),
    ...readSwitches(frame),
    ...(goods ? readLooseNumbers(frame, context) : []),
  ];
  const cards = cutOrders(frame, context, all);
  const orders = cards
    .map((card) => {
      const free = readUnlabelled(frame, card, pairs.claimed, context, { goods, lead: card.first });
      return settleFacts([...all.filter((one) => isInside(one, card)), ...free], text);
    })
    .filter(({ facts }) => Object.keys(facts).length >= MIN_ORDER_FACTS);
  const own = goods && cards.length > 0 ? NOTHING_OWN : settleRest(frame, context, pairs, all, cards, goods);
  return {
    facts: goods ? own.facts : withoutZeroPrice(own.facts),
    orders: orders.map(({ facts }) => facts),
    questions: [...own.questions, ...orders.flatMap(({ questions }) => questions)],
  };
}

/** A list of orders is of nobody's one order. */
const NOTHING_OWN: Settled = { facts: {}, questions: [] };

/** The cards of a list, none for a single order. Rows found without labels bring their candidates along. */
function cutOrders(frame: FactFrame, context: ValueContext, all: Candidate[]): OrderCard[] {
  const labelled = findOrderCards(frame, all);
  if (labelled.length > 0 || all.some(({ fact }) => fact === 'orderId')) return labelled;
  const loose = findLooseRows(frame, context);
  const rows = loose.length > 0 ? loose : findAlikeCards(frame, all, context);
  all.push(...rows.flatMap(({ candidates }) => candidates));
  return rows.map(({ card }) => card);
}

/** What stands outside the cards: everything on a page of one order, the account itself beside its history. */
function settleRest(
  frame: FactFrame,
  context: ValueContext,
  pairs: LabelPairs,
  all: readonly Candidate[],
  cards: readonly OrderCard[],
  goods: boolean,
): Settled {
  const outside = all.filter((one) => !cards.some((card) => isInside(one, card)));
  const taken = new Set(pairs.claimed);
  for (const { first, last } of cards) for (let index = first; index <= last; index += 1) taken.add(index);
  const whole = { first: 0, last: frame.blocks.length - 1 };
  const free = readUnlabelled(frame, whole, taken, context, { goods, lead: undefined });
  // Beside a list a heading "Active" is the title of a group, not the state of the account.
  const isGroupTitle = ({ fact, block }: Candidate) =>
    cards.length > 0 && fact === 'status' && frame.blocks[block]?.block.role === 'heading';
  return settleFacts([...outside, ...free.filter((one) => !isGroupTitle(one))], frame.page.text);
}

/** In a manual only short lines with a colon may be of a real account; tables and sentences there are examples. */
function shortLines(frame: FactFrame, { candidates }: LabelPairs): Candidate[] {
  return candidates.filter(({ block }) => {
    const { source, hits, block: own } = frame.blocks[block] ?? {};
    const isShort = source !== undefined && source.length <= SHORT_LINE_CHARS && !own?.cell;
    return isShort && hits?.some(({ joint }) => joint === 'colon');
  });
}

const SHORT_LINE_CHARS = 80;

function isInside({ block }: Candidate, { first, last }: OrderCard): boolean {
  return block >= first && block <= last;
}

/** An account page fills in amounts later; until then they stand at nought. */
function withoutZeroPrice(facts: OrderFacts): OrderFacts {
  const { price, ...rest } = facts;
  return price === undefined || price.value.amount === 0 ? rest : facts;
}
