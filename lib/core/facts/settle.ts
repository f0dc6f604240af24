// From candidates to facts: the best-labelled one wins, those that say the same agree, and two that disagree give a
// question instead of a fact.
import { parsePlanPeriod } from '../quantity/plan-periods';
import { normalText } from '../text/normal-form';
import type { Candidate } from './label-pairs';
import { type FactName, type FactQuestion, type OrderFacts, orderFactsSchema } from './types';
import { channelOfPayment } from './words/channel';
import { isMembershipName } from './words/membership';

export interface Settled {
  facts: OrderFacts;
  questions: FactQuestion[];
}

/** Names may be worded twice on one page; the first wording is as good as the second. */
const LENIENT: ReadonlySet<FactName> = new Set([
  'product',
  'seller',
  'paymentMethod',
  'channel',
  'planPeriod',
]);

/** `text` is the page's text that the candidates' offsets index. */
export function settleFacts(candidates: readonly Candidate[], text: string): Settled {
  const facts: Record<string, unknown> = {};
  const questions: FactQuestion[] = [];
  for (const name of Object.keys(orderFactsSchema.shape) as FactName[]) {
    const best = bestOf(candidates.filter(({ fact }) => fact === name));
    const distinct = withoutGoods(name, distinctValues(name, best));
    const [first] = distinct;
    if (!first) continue;
    if (distinct.length === 1 || (LENIENT.has(name) && !hasOneLabel(distinct)))
      facts[name] = toFact(first, text);
    else questions.push({ fact: name, candidates: distinct.map((one) => ({ ...toFact(one, text) })) });
  }
  const settled = orderFactsSchema.parse(facts);
  return {
    facts: withDerived(settled),
    questions: questions.map(({ fact, candidates: list }) => ({ fact, candidates: list })),
  };
}

/** Of several things in one order the membership is the one that we are asked about. */
function withoutGoods(name: FactName, distinct: Candidate[]): Candidate[] {
  if (name !== 'product' || distinct.length < 2) return distinct;
  const memberships = distinct.filter(({ value }) => isMembershipName(String(value)));
  return memberships.length === 1 ? memberships : distinct;
}

function bestOf(candidates: readonly Candidate[]): Candidate[] {
  const rank = Math.min(...candidates.map((one) => one.rank));
  return candidates.filter((one) => one.rank === rank).sort((a, b) => a.start - b.start);
}

function hasOneLabel(candidates: readonly Candidate[]): boolean {
  return new Set(candidates.map(({ label }) => label)).size === 1;
}

function distinctValues(name: FactName, candidates: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = [];
  for (const candidate of candidates) {
    const at = kept.findIndex((one) => agree(name, one.value, candidate.value));
    const same = kept[at];
    if (!same) kept.push(candidate);
    else if (isMorePrecise(candidate.value, same.value)) kept[at] = candidate;
  }
  return kept;
}

function agree(name: FactName, a: unknown, b: unknown): boolean {
  if (typeof a === 'string' && typeof b === 'string') {
    if (isDateFact(name)) return a.startsWith(b) || b.startsWith(a);
    const [one, other] = [normalText(a), normalText(b)];
    return one === other || (LENIENT.has(name) && (one.includes(other) || other.includes(one)));
  }
  return JSON.stringify(a) === JSON.stringify(b);
}

function isDateFact(name: FactName): boolean {
  return name === 'paidAt' || name === 'startsAt' || name === 'endsAt' || name === 'nextChargeAt';
}

/** A date with its time, or the longer wording of a name. */
function isMorePrecise(a: unknown, b: unknown): boolean {
  return typeof a === 'string' && typeof b === 'string' && a.length > b.length;
}

function toFact(candidate: Candidate, text: string) {
  const { value, start, end, certainty } = candidate;
  return { value, quote: text.slice(start, end), start, end, certainty };
}

/** What follows from other facts: the term from the product's name, the channel from a store's payment account. */
function withDerived(facts: OrderFacts): OrderFacts {
  const derived: OrderFacts = { ...facts };
  const period = facts.product && isPlanLike(facts.product) ? parsePlanPeriod(facts.product.value) : null;
  if (!facts.planPeriod && facts.product && period) derived.planPeriod = { ...facts.product, value: period };
  const channel = facts.paymentMethod && channelOfPayment(facts.paymentMethod.value);
  if (!facts.channel && facts.paymentMethod && channel) {
    derived.channel = { ...facts.paymentMethod, value: channel, certainty: 'implied' };
  }
  return derived;
}

const PLAN_NAME_LIMIT_CHARS = 60;

/** Goods have long names with words like "no monthly fee" in them; plans are named shortly. */
function isPlanLike({ value, certainty }: NonNullable<OrderFacts['product']>): boolean {
  return certainty === 'stated' || value.length <= PLAN_NAME_LIMIT_CHARS;
}
