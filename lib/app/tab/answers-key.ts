// Under which name a person's answers are remembered.
import type { PageReading } from '@/lib/core/pages/reading';

/** Site and order number where the page states one, else the address without query and fragment. */
export function answersKeyOf(reading: Pick<PageReading, 'url' | 'facts'>): string {
  const order = reading.facts.orderId?.value;
  const { origin, path } = splitAddress(reading.url);
  return order === undefined ? `${origin}${path}` : `${origin}#${order}`;
}

/** True when both addresses show the same document: fragments move within one. */
export function isSameAddress(one: string, other: string): boolean {
  // A fragment that routes ("#/orders") is a page of its own.
  if (one.includes('#/') || other.includes('#/') || one.includes('#!') || other.includes('#!'))
    return one === other;
  return one.split('#', 1)[0] === other.split('#', 1)[0];
}

function splitAddress(url: string): { origin: string; path: string } {
  try {
    const { origin, host, pathname, protocol } = new URL(url);
    return { origin: origin === 'null' ? `${protocol}//${host}` : origin, path: pathname };
  } catch {
    return { origin: '', path: url };
  }
}
