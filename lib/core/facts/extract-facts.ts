// Order and membership facts of a page, by structure and labels, never by site. Only where the kind of page makes sense
// of them: an agreement, an article or a help page states no order of this person's, whatever numbers it holds.
import type { PageClass, PageKind } from '../pages/types';
import type { PageText } from '../text/page-text';
import { readChosenPlan } from './chosen-plan';
import { createFactFrame, type FactFrame } from './fact-frame';
import { type LabelPairs, readLabelPairs } from './label-pairs';
import { readPayControls } from './pay-controls';
import { readOrders } from './read-orders';
import type { ValueContext } from './read-values';
import { settleFacts } from './settle';
import { readStatements } from './statements';
import { readSwitches } from './switches';
import type { FactName, FactsReading, OrderFacts } from './types';
import { readPlanName } from './unlabelled';
import { readValueContext } from './value-context';
import { isMembershipName } from './words/membership';

const NOTHING: FactsReading = { facts: {}, orders: [], questions: [] };

/** The facts of the page's one order or membership, or its list of orders; contradictions as questions. */
export function extractFacts(page: PageText, pageClass: PageClass): FactsReading {
  if (!STATES_FACTS[pageClass.kind]) return NOTHING;
  const frame = createFactFrame(page);
  const context = readValueContext(page);
  const pairs = readLabelPairs(frame, context);
  if (pageClass.kind === 'membership') return readMembership(frame, context, pairs);
  if (pageClass.kind === 'checkout') return readCheckout(frame, context, pairs);
  return readOrders(frame, context, pairs, pageClass.kind === 'order');
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
  const said = readStatements(frame, context);
  // "次年98元续费" without a day is said of a plan for sale.
  const hasNext = [...candidates, ...said].some(({ fact }) => fact === 'nextChargeAt');
  const statements = hasNext ? said : said.filter(({ fact }) => fact !== 'nextChargePrice');
  const own = [...candidates, ...statements, ...readSwitches(frame)];
  const hasAccount = own.some(
    ({ fact }) => fact === 'endsAt' || fact === 'nextChargeAt' || fact === 'orderId',
  );
  const stated = own.filter(
    ({ fact, label }) =>
      (hasAccount && (ACCOUNT_FACTS.has(fact) || fact === 'status' || isSaid(fact, label))) ||
      OWN_LABEL.test(label),
  );
  const chosen = hasAccount ? [] : readChosenPlan(frame, context);
  return { ...settleFacts([...stated, ...chosen], frame.page.text), orders: [] };
}

/** A name in a sentence about the person ("高级会员 2026-10-31到期") rather than on a card. */
function isSaid(fact: FactName, label: string): boolean {
  return fact === 'product' && label === '';
}

/** A payment not yet made has no date and no state, and the ways to pay are offers: all of these would be misread. */
const NOT_YET: ReadonlySet<FactName> = new Set(['paidAt', 'status', 'renewalCount', 'paymentMethod']);

function readCheckout(frame: FactFrame, context: ValueContext, pairs: LabelPairs): FactsReading {
  const candidates = [
    ...pairs.candidates,
    ...readStatements(frame, context),
    ...readSwitches(frame),
    ...readChosenPlan(frame, context),
    ...readPayControls(frame, context),
    ...readPlanName(frame, pairs.claimed, context),
  ].filter(({ fact }) => !NOT_YET.has(fact));
  return { ...settleFacts(candidates, frame.page.text), orders: [] };
}

/** True for an order of a membership or subscription rather than of goods. */
export function isMembershipOrder(facts: OrderFacts): boolean {
  if (facts.planPeriod || facts.autoRenew || facts.nextChargeAt || facts.endsAt) return true;
  return facts.product !== undefined && isMembershipName(facts.product.value);
}
