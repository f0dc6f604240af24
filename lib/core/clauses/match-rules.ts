// Tries the rules on one unit. Naive on purpose: each rule answers for itself; what they get wrong together is put right
// by the refiners.
import type { Unit } from '../text/units';
import { finishSteps } from './finish-steps';
import type { Pattern } from './pattern';
import type { RuleBook } from './rule-book';
import type { CompiledRule } from './rule-format';
import type { WordSearch } from './word-index';

export interface Candidate {
  unit: Unit;
  rule: CompiledRule;
  /** Where the first pattern of `any` that matches stands in unit.text. */
  at: number;
}

/** Tries all rules of a book on one unit; `steps` does the same with pauses where a rule runs for the first time. */
export interface RuleMatcher {
  match(unit: Unit): Candidate[];
  steps(unit: Unit): Generator<void, Candidate[]>;
}

export function createRuleMatcher(book: RuleBook): RuleMatcher {
  const contextCache = new Map<string, readonly number[]>();
  const seen = new Uint32Array(book.rules.length);
  // The browser compiles a pattern when it is first run, which can take longer than all later runs together.
  const warm = new Uint8Array(book.rules.length);
  let round = 0;
  const rulesOfContext = (context: string): readonly number[] => {
    const known = contextCache.get(context);
    if (known) return known;
    const found = new Set<number>();
    book.words.scan(context, (cue) => {
      for (const index of book.contextRules[cue] ?? []) found.add(index);
    });
    // Many units stand under one heading: what rules ask of it is answered once.
    const list = [...found].filter((index) => {
      const rule = book.rules[index];
      return rule !== undefined && fitsContext(rule, context);
    });
    contextCache.set(context, list);
    return list;
  };
  function* tryRules(unit: Unit, context: string): Generator<void, Match[]> {
    round += 1;
    const tried: number[] = [];
    const add = (index: number) => {
      if (seen[index] === round) return;
      seen[index] = round;
      tried.push(index);
    };
    // The context first: what stands in a text is asked of the text that was scanned last.
    if (context !== '') for (const index of rulesOfContext(context)) add(index);
    book.words.scan(unit.text, (word) => {
      for (const index of book.textRules[word] ?? []) add(index);
    });
    const found: Match[] = [];
    for (const index of tried.sort((a, b) => a - b)) {
      const rule = book.rules[index];
      if (!rule) continue;
      const at = matchRule(rule, unit, book.words, context);
      if (at !== null) found.push({ rule, at });
      if (warm[index] === 1) continue;
      warm[index] = 1;
      yield;
      // Another text may have been looked at meanwhile.
      book.words.scan(unit.text, () => {});
    }
    return found;
  }
  const known = new Map<string, readonly Match[]>();
  function* steps(unit: Unit): Generator<void, Candidate[]> {
    const context = contextOf(unit);
    // Pages repeat themselves (and hostile ones do nothing else): the same sentence in the same place reads the same.
    const key = `${unit.title}\n${context}\n${unit.before}\n${unit.text}`;
    let matches = known.get(key);
    if (!matches) {
      if (known.size >= KNOWN_LIMIT) known.clear();
      matches = yield* tryRules(unit, context);
      known.set(key, matches);
    }
    return matches.map(({ rule, at }) => ({ unit, rule, at }));
  }
  return { match: (unit) => finishSteps(steps(unit)), steps };
}

type Match = Omit<Candidate, 'unit'>;
const KNOWN_LIMIT = 512;

/** What a rule's `context` patterns see. */
export function contextOf(unit: Unit): string {
  if (unit.heading === '') return unit.lead;
  return unit.lead === '' ? unit.heading : `${unit.heading} > ${unit.lead}`;
}

/** The offset of the first matching pattern of `any` in the unit's text, or null. */
function matchRule(rule: CompiledRule, unit: Unit, words: WordSearch, context: string): number | null {
  if (unit.title && rule.rule.titles !== true) return null;
  for (const { needs } of rule.all) if (!words.hasLists(needs)) return null;
  const at = firstMatch(rule.any, unit.text, words);
  if (at < 0) return null;
  for (const { regex } of rule.all) if (!regex.test(unit.text)) return null;
  if (firstMatch(rule.not, unit.text, words) >= 0) return null;
  if (!rule.inContext && !fitsContext(rule, context)) return null;
  if (rule.before.length > 0 && !rule.before.some(({ regex }) => regex.test(unit.before))) return null;
  return at;
}

function fitsContext(rule: CompiledRule, context: string): boolean {
  const inContext = ({ regex }: Pattern) => regex.test(context);
  return (rule.context.length === 0 || rule.context.some(inContext)) && !rule.contextNot.some(inContext);
}

/** Where the first pattern that matches stands in the text, or -1. */
function firstMatch(patterns: readonly Pattern[], text: string, words: WordSearch): number {
  for (const pattern of patterns) {
    if (!words.hasLists(pattern.needs)) continue;
    const at = text.search(pattern.regex);
    if (at >= 0) return at;
  }
  return -1;
}
