// The no-refund clauses that stand in the way of this order: of its plan, of a service, not of some other case.
import type { Clause } from '../clauses/types';
import type { Case } from './case';
import { isAboutGoods, namedPlans, planNameOf } from './clause-reading';
import { hasException, isAbsoluteNone, type NoneScope, noneScope } from './none-scope';

/** Clauses that would bar a refund of what is left and leave no room for the law. */
export function absoluteNones(one: Case): Clause[] {
  return one.clauses.filter((clause) => isAbsoluteNone(clause, one.clauses) && reachesOrder(one, clause));
}

/** No-refund clauses of these scopes, whether or not they leave room for the law. */
export function nonesOf(one: Case, ...scopes: NoneScope[]): Clause[] {
  return one.clauses.filter(
    (clause) =>
      clause.kind === 'refund.none' &&
      scopes.includes(noneScope(clause, one.clauses)) &&
      reachesOrder(one, clause),
  );
}

/** Clauses that deny every refund outright, so that a window beside them contradicts. */
export function generalNones(one: Case): Clause[] {
  return nonesOf(one, 'general').filter((clause) => !hasException(clause));
}

/** Not about goods, and not about another plan than the order's. */
export function reachesOrder(one: Case, clause: Clause): boolean {
  if (isAboutGoods(clause)) return false;
  const plans = namedPlans(clause);
  const plan = one.planPeriod ? planNameOf(one.planPeriod) : null;
  return plans.length === 0 || plan === null || plans.includes(plan);
}
