// The grounds a case could stand on by its facts as they are now, for a person to take another one than the first.
import type { Clause } from '../clauses/types';
import { assessRefund } from '../eligibility/assess-refund';
import type { Route } from '../eligibility/types';
import type { OrderFacts } from '../facts/types';
import type { CaseClause, Claim } from './types';

/** Best first; empty where the facts give none. `today` is a civil date. */
export function groundsFor(claim: Claim, today: string): Route[] {
  // What the person corrected stands in the facts already; said again among the answers it would undo a later change.
  const { facts: _corrected, paidAt: _paid, ...answers } = claim.answers;
  return assessRefund({ facts: orderFacts(claim), clauses: claimTerms(claim).map(asRead), answers, today })
    .routes;
}

/** The claim on that ground; `route` is one of `groundsFor` of the same claim. */
export function withGround(claim: Claim, route: Route): Claim {
  const { ground, basis, strength, ask, amount, deadline, provisions } = route;
  const terms = claimTerms(claim);
  const clauses = terms.filter((clause, index) => route.clauses.includes(index) || isTimed(clause));
  return { ...claim, ground, basis, strength, ask, amount, deadline, provisions, clauses, read: terms };
}

/** Every sentence on refunds and renewals that was read for the claim. */
export function claimTerms(claim: Claim): CaseClause[] {
  return claim.read ?? claim.clauses;
}

/** How long the provider says a refund takes: the clock goes by it, whatever the ground. */
export function isTimed({ kind, params }: Pick<Clause, 'kind' | 'params'>): boolean {
  return kind === 'refund.process' && params.amount !== undefined;
}

function orderFacts({ facts }: Claim): OrderFacts {
  const told = Object.entries(facts).filter(([, value]) => value !== undefined);
  const person = { quote: '', start: 0, end: 0, certainty: 'stated', source: 'person' };
  return Object.fromEntries(told.map(([name, value]) => [name, { value, ...person }])) as OrderFacts;
}

function asRead({ kind, quote, heading, params }: CaseClause): Clause {
  return { kind, quote, heading, params, start: 0, end: quote.length, rule: '' };
}
