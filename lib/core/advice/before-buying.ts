// Whether one is about to buy.
import type { PageReading } from '../pages/reading';
import type { PageKind } from '../pages/types';

/** True on pages that offer or take a purchase: advice is of use there. */
export function isBeforeBuying({ page }: Pick<PageReading, 'page'>): boolean {
  const kinds: PageKind[] = [page.kind, ...page.parts];
  return kinds.includes('checkout') || kinds.includes('membership');
}
