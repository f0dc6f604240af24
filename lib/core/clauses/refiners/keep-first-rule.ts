// One clause of a kind per unit: of several rules that match, the first in the rule book speaks.
import type { Candidate } from '../match-rules';

export function keepFirstRule(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ unit, rule }) => {
    const key = `${unit.start} ${rule.kind}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
