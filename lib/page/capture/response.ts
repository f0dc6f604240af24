// What a page can tell of the answer it came in. Headers and certificate are not for scripts to see.
import type { ResponseFacts } from '@/lib/core/evidence/types';

export function readResponse(page: Document): ResponseFacts {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const status = entry?.responseStatus ?? 0;
  const protocol = entry?.nextHopProtocol ?? '';
  return {
    // 0 and "" are how browsers say that they do not tell.
    ...(status >= 100 ? { status } : {}),
    ...(protocol === '' ? {} : { protocol }),
    contentType: page.contentType,
    charset: page.characterSet,
    secure: location.protocol === 'https:',
    sameAddress: entry !== undefined && withoutFragment(entry.name) === withoutFragment(location.href),
  };
}

function withoutFragment(address: string): string {
  return address.split('#', 1)[0] ?? '';
}
