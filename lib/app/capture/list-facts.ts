// What a record keeps of the page's reading, and what of it is looked for in the picture.
import type { SoughtQuote } from '@/lib/core/evidence/page-dialogue';
import type { EvidenceRecord } from '@/lib/core/evidence/types';
import type { PageReading } from '@/lib/core/pages/reading';

type KeptFact = NonNullable<EvidenceRecord['facts']>[number];

/** The facts of the page, those of a list page's orders after its own. */
export function listFacts(reading: PageReading): KeptFact[] {
  const kept: KeptFact[] = [];
  for (const facts of [reading.facts, ...reading.orders]) {
    for (const [name, fact] of Object.entries(facts)) {
      if (!fact || fact.source === 'person') continue;
      const value = typeof fact.value === 'string' ? fact.value : JSON.stringify(fact.value);
      if (kept.some((other) => other.name === name && other.value === value)) continue;
      kept.push({ name, value, quote: fact.quote });
    }
  }
  return kept;
}

export function listQuotes(reading: PageReading, facts: readonly KeptFact[]): SoughtQuote[] {
  return [
    ...reading.clauses.map(({ quote }, ref) => ({ what: 'clause' as const, kind: '', ref, text: quote })),
    ...facts.map(({ name, quote }) => ({ what: 'fact' as const, kind: name, text: quote })),
  ];
}

/** Places of the clauses on renewal: how they are shown, and whether their box is ticked, is evidence too. */
export function listRenewal(clauses: PageReading['clauses']): number[] {
  return clauses.flatMap(({ kind }, index) => (kind.startsWith('renewal.') ? [index] : []));
}
