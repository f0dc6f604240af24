// A sentence that stands twice on a page (summary and full text, desktop and mobile copy) is one clause.
import type { Candidate } from '../match-rules';

/** Short sentences may stand twice under different headings and mean different plans: the heading counts for them. */
const SHORT_LIMIT_CHARS = 16;

export function dropRepeats(candidates: readonly Candidate[]): Candidate[] {
  const seen = new Set<string>();
  return candidates.filter(({ unit, rule }) => {
    const context = unit.text.length <= SHORT_LIMIT_CHARS ? `${unit.heading} ${unit.lead}` : '';
    const key = `${rule.kind} ${unit.text} ${context}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
