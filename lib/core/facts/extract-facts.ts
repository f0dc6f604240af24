// Order and membership facts of a page, by structure and labels, never by site. Only where the kind of page makes sense
// of them: an agreement, an article or a help page states no order of this person's, whatever numbers it holds.
import type { PageClass, PageKind } from '../pages/types';
import type { PageText } from '../text/page-text';
import { readChosenPlan } from './chosen-plan';
import { createFactFrame, type FactFrame } from './fact-frame';
import { type Candidate, type LabelPairs, readLabelPairs } from './label-pairs';
import { readLooseNumbers } from './loose-numbers';
import { findLooseRows } from './loose-rows';
import { findOrderCards, type OrderCard } from './order-cards';
import type { ValueContext } from './read-values';
import { type Settled, settleFacts } from './settle';
import { isManual, readStatements } from './statements';
import { readSwitches } from './switches';
import type { FactName, FactsReading, OrderFacts } from './types';
import { readPlanName, readUnlabelled } from './unlabelled';
import { readValueContext } from './value-context';

const NOTHING: FactsReading = { facts: {}, orders: [], questions: [] };

/** The facts of the page's one order or membership, or its list of orders; contradictions as questions. */
export function extractFacts(page: PageText, pageClass: PageClass): FactsReading {
  if (!STATES_FACTS[pageClass.kind]) return NOTHING;
  const frame = createFactFrame(page);
  const context = readValueContext(page);
  const pairs = readLabelPairs(frame, context);
  if (pageClass.kind === 'membership') return readMembership(frame, context, pairs);
  const loose = [...readStatements(frame, context), ...readSwitches(frame)];
  const whole: OrderCard = { first: 0, last: frame.blocks.length - 1 };
  if (pageClass.kind === 'checkout') {
    const settled = settleFacts(
      [
        ...pairs.candidates,
        ...loose,
        ...readChosenPlan(frame, context),
        ...readPlanName(frame, pairs.claimed, context),
      ],
      page.text,
    );
    return { ...settled, facts: withoutHistory(settled.facts), orders: [] };
  }
  const goods = pageClass.kind === 'order';
  if (!goods && isManual(frame)) return { ...settleFacts(shortLines(frame, pairs), page.text), orders: [] };
  const settle = (card: OrderCard, candidates: readonly Candidate[]): Settled => {
    const free = readUnlabelled(frame, card, pairs.claimed, context, {
      goods,
      lead: card === whole ? undefined : card.first,
    });
    return settleFacts([...candidates, ...free], page.text);
  };
  const all = [...pairs.candidates, ...loose, ...(goods ? readLooseNumbers(frame, context) : [])];
  const rows = all.some(({ fact }) => fact === 'orderId') ? [] : findLooseRows(frame, context);
  const labelled = findOrderCards(frame, all);
  const cards = labelled.length > 0 ? labelled : rows.map(({ card }) => card);
  if (labelled.length === 0) all.push(...rows.flatMap(({ candidates }) => candidates));
  if (cards.length === 0) {
    const settled = settle(whole, all);
    return { ...settled, facts: goods ? settled.facts : withoutZeroPrice(settled.facts), orders: [] };
  }
  const orders = cards.map((card) =>
    settle(
      card,
      all.filter((one) => isInside(one, card)),
    ),
  );
  const kept = orders.filter(({ facts }) => Object.keys(facts).length >= MIN_ORDER_FACTS);
  // An account page with its history of charges: what stands outside the rows is of the subscription itself.
  const outside = goods ? [] : all.filter((one) => !cards.some((card) => isInside(one, card)));
  const own = settleFacts(outside, page.text);
  return {
    facts: own.facts,
    orders: kept.map(({ facts }) => facts),
    questions: [...own.questions, ...kept.flatMap(({ questions }) => questions)],
  };
}

const STATES_FACTS: Readonly<Record<PageKind, boolean>> = {
  order: true,
  'subscription-management': true,
  checkout: true,
  membership: true,
  agreement: false,
  'auto-renew-agreement': false,
  'refund-policy': false,
  other: false,
};

/** In a manual only short lines with a colon may be of a real account; tables and sentences there are examples. */
function shortLines(frame: FactFrame, { candidates }: LabelPairs): Candidate[] {
  return candidates.filter(({ block }) => {
    const { source, hits, block: own } = frame.blocks[block] ?? {};
    return (
      source !== undefined &&
      source.length <= 80 &&
      !own?.cell &&
      hits?.some(({ joint }) => joint === 'colon')
    );
  });
}

const MIN_ORDER_FACTS = 2;

function isInside({ block }: Candidate, { first, last }: OrderCard): boolean {
  return block >= first && block <= last;
}

/** Facts that only an account can state, so that a plan page's offers are not read as the person's membership. */
const ACCOUNT_FACTS: ReadonlySet<FactName> = new Set([
  'endsAt',
  'startsAt',
  'nextChargeAt',
  'nextChargePrice',
  'autoRenew',
  'orderId',
  'renewalCount',
]);
const OWN_LABEL = /^(?:当前|我的|您的|目前|current|your|active)/;

function readMembership(frame: FactFrame, context: ValueContext, { candidates }: LabelPairs): FactsReading {
  const own = [...candidates, ...readStatements(frame, context), ...readSwitches(frame)];
  const hasAccount = own.some(
    ({ fact }) => fact === 'endsAt' || fact === 'nextChargeAt' || fact === 'orderId',
  );
  const stated = own.filter(
    ({ fact, label }) =>
      (hasAccount && (ACCOUNT_FACTS.has(fact) || fact === 'status')) || OWN_LABEL.test(label),
  );
  const chosen = hasAccount ? [] : readChosenPlan(frame, context);
  return { ...settleFacts([...stated, ...chosen], frame.page.text), orders: [] };
}

/** A payment not yet made has no date and no state, and the ways to pay are offers: all of these would be misread. */
function withoutHistory(facts: OrderFacts): OrderFacts {
  const { paidAt: _paid, status: _status, renewalCount: _count, paymentMethod: _offered, ...rest } = facts;
  return rest;
}

/** An account page fills in amounts later; until then they stand at nought. */
function withoutZeroPrice(facts: OrderFacts): OrderFacts {
  const { price, ...rest } = facts;
  return price === undefined || price.value.amount === 0 ? rest : facts;
}

/** True for an order of a membership or subscription rather than of goods. */
export function isMembershipOrder(facts: OrderFacts): boolean {
  if (facts.planPeriod || facts.autoRenew || facts.nextChargeAt || facts.endsAt) return true;
  return facts.product !== undefined && MEMBERSHIP_NAME.test(facts.product.value);
}

const MEMBERSHIP_NAME =
  /会员|會員|vip|订阅|訂閱|包[月季年]|[年月季](?:卡|费)|subscription|membership|premium|(?:^|\s)plan(?:\s|$)/i;
