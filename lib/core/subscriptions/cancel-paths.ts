// How to stop a renewal: the places where the permission to charge may live, the likeliest first. The ways themselves are
// data (data/cancel-paths.ts).
import { CANCEL_PATHS } from './data/cancel-paths';
import type { Mandate, Subscription } from './types';

export interface CancelPath {
  id: string;
  /** The mandate it takes back; absent for a service's own page. */
  mandate?: Mandate;
  /** Hosts it is the own way of. */
  sites: readonly string[];
  name: Words;
  steps: { zh: readonly string[]; en: readonly string[] };
  /** Month it was last looked at, "YYYY-MM". */
  checked: string;
  /** `vendor-help`: read on the vendor's own help page; `device`: gone on a device; `general-knowledge`: neither. */
  source: 'vendor-help' | 'device' | 'general-knowledge';
}

interface Words {
  zh: string;
  en: string;
}

/** The wallets and stores to look through when nobody knows which of them charges. */
const LIKELY: readonly Mandate[] = ['alipay', 'wechat', 'apple', 'google'];

/**
 * The ways that concern an item. A mandate that is known comes before the service's own page, since the wallet's switch
 * stops the charge even where the service hides its own; an unknown one gives every likely place.
 */
export function cancelPathsFor(item: Pick<Subscription, 'mandate' | 'site'>): CancelPath[] {
  const own = CANCEL_PATHS.filter(({ sites }) => sites.some((site) => isWithin(item.site, site)));
  const known = item.mandate !== 'platform' && item.mandate !== 'unknown';
  const wanted = known ? [item.mandate] : item.mandate === 'unknown' ? LIKELY : [];
  const mandates = wanted.flatMap((mandate) => CANCEL_PATHS.find((path) => path.mandate === mandate) ?? []);
  const ordered = known ? [...mandates, ...own] : [...own, ...mandates];
  return [...new Set(ordered)];
}

function isWithin(host: string, site: string): boolean {
  return host === site || host.endsWith(`.${site}`);
}
