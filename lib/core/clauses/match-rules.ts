// Tries the rules on one unit. Naive on purpose: each rule answers for itself; what they get wrong together is put right
// by the refiners.
import type { Unit } from '../text/units';
import type { RuleBook } from './rule-book';
import type { CompiledRule } from './rule-format';

export interface Candidate {
  unit: Unit;
  rule: CompiledRule;
  /** Where the first pattern of `any` that matches stands in unit.text. */
  at: number;
}

export function createRuleMatcher(book: RuleBook): (unit: Unit) => Candidate[] {
  const contextCache = new Map<string, readonly number[]>();
  const seen = new Uint32Array(book.rules.length);
  let round = 0;
  const rulesOfContext = (context: string): readonly number[] => {
    const known = contextCache.get(context);
    if (known) return known;
    const found = new Set<number>();
    book.matcher.scan(context, (cue) => {
      for (const index of book.contextRules[cue] ?? []) found.add(index);
    });
    const list = [...found];
    contextCache.set(context, list);
    return list;
  };
  return (unit) => {
    round += 1;
    const tried: number[] = [];
    const add = (index: number) => {
      if (seen[index] === round) return;
      seen[index] = round;
      tried.push(index);
    };
    const context = contextOf(unit);
    book.matcher.scan(unit.text, (cue) => {
      for (const index of book.textRules[cue] ?? []) add(index);
    });
    if (context !== '') for (const index of rulesOfContext(context)) add(index);
    const found: Candidate[] = [];
    for (const index of tried.sort((a, b) => a - b)) {
      const rule = book.rules[index];
      if (!rule) continue;
      const at = matchRule(rule, unit, context);
      if (at !== null) found.push({ unit, rule, at });
    }
    return found;
  };
}

/** What a rule's `context` patterns see. */
export function contextOf(unit: Unit): string {
  if (unit.heading === '') return unit.lead;
  return unit.lead === '' ? unit.heading : `${unit.heading} > ${unit.lead}`;
}

/** The offset of the first matching pattern of `any` in the unit's text, or null. */
function matchRule(rule: CompiledRule, unit: Unit, context: string): number | null {
  if (unit.title && rule.rule.titles !== true) return null;
  const at = firstMatch(rule.any, unit.text);
  if (at < 0) return null;
  const matches = (pattern: RegExp) => pattern.test(unit.text);
  if (!rule.all.every(matches) || rule.not.some(matches)) return null;
  if (rule.context.length > 0 && !rule.context.some((pattern) => pattern.test(context))) return null;
  if (rule.contextNot.some((pattern) => pattern.test(context))) return null;
  if (rule.before.length > 0 && !rule.before.some((pattern) => pattern.test(unit.before))) return null;
  return at;
}

function firstMatch(patterns: readonly RegExp[], text: string): number {
  for (const pattern of patterns) {
    const at = text.search(pattern);
    if (at >= 0) return at;
  }
  return -1;
}
