// Several pages read as one case: facts from the order page, clauses from all, spans moved into one joined text.

import type { PageReading } from '@/lib/core/pages/reading';
import type { PageKind } from '@/lib/core/pages/types';

/** Which page speaks for the case, best first. */
const LEADING: readonly PageKind[] = ['order', 'subscription-management', 'checkout', 'membership'];

/** `readings` is not empty. Facts come from the first page of the best kind that has any. */
export function mergeCase(readings: readonly { reading: PageReading }[]): PageReading {
  const pages = readings.map(({ reading }) => reading);
  const ranked = [...pages].sort((a, b) => rank(a) - rank(b));
  const lead = ranked.find((page) => Object.keys(page.facts).length > 0) ?? ranked[0];
  if (!lead) throw new Error('a case needs at least one page');
  const starts: number[] = [];
  let text = '';
  for (const page of pages) {
    if (text !== '') text += '\n';
    starts.push(text.length);
    text += page.text;
  }
  const shift = starts[pages.indexOf(lead)] ?? 0;
  const facts = Object.fromEntries(
    Object.entries(lead.facts).map(([name, fact]) => [
      name,
      fact && { ...fact, start: fact.start + shift, end: fact.end + shift },
    ]),
  ) as PageReading['facts'];
  return {
    ...lead,
    text,
    facts,
    clauses: pages.flatMap((page, index) => page.clauses.map((clause) => moved(clause, starts[index] ?? 0))),
    warnings: pages.flatMap((page, index) =>
      page.warnings.map((warning) => moved(warning, starts[index] ?? 0)),
    ),
  };
}

function moved<T extends { start: number; end: number }>(value: T, by: number): T {
  return { ...value, start: value.start + by, end: value.end + by };
}

function rank(page: PageReading): number {
  const at = LEADING.indexOf(page.page.kind);
  return at < 0 ? LEADING.length : at;
}
