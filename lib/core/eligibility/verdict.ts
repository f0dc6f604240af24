// From routes to one word. A stated route decides; an arguable one is no more than that; asking a favour is none.
import type { RouteDraft } from './route';
import type { Assessment } from './types';

export type Verdict = Assessment['verdict'];

/** Best first: strength, then how much, then the order of the route list (the sort is stable). */
export function sortRoutes(routes: readonly RouteDraft[]): RouteDraft[] {
  return [...routes].sort((one, other) => rankOf(other) - rankOf(one) || sumOf(other) - sumOf(one));
}

/**
 * `known` is false where too little was read to say no: then the word is `unclear`.
 */
export function deriveVerdict(routes: readonly RouteDraft[], known: boolean): Verdict {
  const stated = routes.filter((route) => route.strength === 'stated' && route.basis !== 'goodwill');
  if (stated.some((route) => route.whole)) return 'full';
  if (stated.length > 0) return 'partial';
  if (routes.some((route) => route.basis !== 'goodwill')) return 'arguable';
  return known ? 'none' : 'unclear';
}

/** How good an outcome is, to compare the outcomes that different answers would give. */
export function scoreOutcome(
  verdict: Verdict,
  routes: readonly RouteDraft[],
  price: number | undefined,
): number {
  const best = routes[0];
  const share = best?.whole ? 1 : best?.amount && price ? best.amount.amount / price : 0;
  return VERDICT_SCORE[verdict] + share * 0.5 + (best?.amount ? 0.1 : 0);
}

const VERDICT_SCORE: Readonly<Record<Verdict, number>> = {
  full: 4,
  partial: 3,
  arguable: 2,
  unclear: 1,
  none: 0,
};

function rankOf(route: RouteDraft): number {
  return route.basis === 'goodwill' ? 0 : route.strength === 'stated' ? 2 : 1;
}

/** A whole payment whose price is not known is more than any part of it. */
function sumOf(route: RouteDraft): number {
  return route.amount?.amount ?? (route.whole ? Number.MAX_SAFE_INTEGER : 0);
}
