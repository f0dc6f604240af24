// Short hands for worked cases: a fact, a clause, an order, and what is expected of them.
import type { Clause, ClauseKind, ClauseParams } from '@/lib/core/clauses/types';
import type { GroundCode, MissingCode, NoteCode } from '@/lib/core/eligibility/codes';
import type { Answers, Assessment, Route } from '@/lib/core/eligibility/types';
import type { OrderFacts } from '@/lib/core/facts/types';
import type { PageKind } from '@/lib/core/pages/types';
import type { PlanPeriod } from '@/lib/core/quantity/types';

export interface WorkedCase {
  name: string;
  facts: OrderFacts;
  clauses: Clause[];
  answers?: Answers;
  today: string;
  page?: PageKind;
  /** How the sum or the date was worked out by hand. */
  why: string;
  verdict: Assessment['verdict'];
  /** The grounds found, best first, all of them. */
  grounds: GroundCode[];
  /** Of the first route. Sums in minor units. */
  amount?: number | null;
  steps?: string[];
  strength?: Route['strength'];
  basis?: Route['basis'];
  deadline?: string | null;
  legal?: string | null;
  estimated?: boolean;
  ask?: Route['ask'];
  /** Provisions and codes that the first route must carry among others. */
  provisions?: string[];
  requires?: string[];
  defeatedBy?: string[];
  /** Notes that must be there, and that must not. */
  notes?: NoteCode[];
  not?: NoteCode[];
  /** What is asked, in this order and nothing else. */
  missing?: MissingCode[];
  /** What is asked first. */
  asksFirst?: MissingCode;
}

type Values = { [K in keyof OrderFacts]?: NonNullable<OrderFacts[K]>['value'] };

/** Facts as stated on a page; `implied` names those that were only implied, `person` those the person corrected. */
export function order(
  values: Values,
  { implied = [], person = [] }: { implied?: (keyof OrderFacts)[]; person?: (keyof OrderFacts)[] } = {},
): OrderFacts {
  const facts: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(values)) {
    const known = name as keyof OrderFacts;
    facts[name] = {
      value,
      quote: String(name),
      start: 0,
      end: name.length,
      certainty: implied.includes(known) ? 'implied' : 'stated',
      ...(person.includes(known) ? { source: 'person' } : {}),
    };
  }
  return facts as OrderFacts;
}

/** Minor units of yuan, or of another currency. */
export const money = (amount: number, currency = 'CNY') => ({ amount, currency });
export const plan = (unit: PlanPeriod['unit'], count = 1): PlanPeriod => ({ count, unit });

export function clause(
  kind: ClauseKind,
  quote: string,
  params: ClauseParams = {},
  more: Partial<Clause> = {},
): Clause {
  return { kind, quote, start: 0, end: quote.length, params, heading: [], rule: 'test', ...more };
}

/** A window of days from payment. */
export const windowOf = (
  days: number,
  quote: string,
  params: ClauseParams = {},
  more: Partial<Clause> = {},
) => clause('refund.window', quote, { amount: days, unit: 'day', ...params }, more);

/** The same sentence as a window and as a promise of the full sum. */
export const fullWindow = (days: number, quote: string, params: ClauseParams = {}): Clause[] => [
  windowOf(days, quote, params),
  clause('refund.full', quote),
];

export const NO_REFUND = clause('refund.none', '会员服务一经开通，概不退款。');
export const BY_DAYS = clause('refund.prorata', '剩余费用按剩余天数折算后退还。');
