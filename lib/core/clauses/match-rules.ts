// Tries the rules on one unit. Naive on purpose: each rule answers for itself; what they get wrong together is put right
// by the refiners.
import type { Unit } from '../text/units';
import { finishSteps } from './finish-steps';
import type { Pattern } from './pattern';
import type { RuleBook } from './rule-book';
import type { CompiledRule, Rule } from './rule-format';
import type { WordSearch } from './word-index';

export interface Candidate {
  unit: Unit;
  rule: FoundBy;
  /** Where the first pattern of `any` that matches stands in unit.text. */
  at: number;
}

/** What a candidate keeps of the rule that found it. */
export type FoundBy = Pick<CompiledRule, 'id' | 'kind' | 'inContext' | 'near'> & {
  rule: Pick<Rule, 'noParams' | 'set'>;
};

/** Tries all rules of a book on one unit; `steps` does the same with pauses where a rule runs for the first time. */
export interface RuleMatcher {
  match(unit: Unit): readonly Candidate[];
  steps(unit: Unit): Generator<void, readonly Candidate[]>;
}

/** What is made of the candidates of one unit before they are handed on; `tried`: how many rules had a cue in it. */
type Weigh = (unit: Unit, candidates: readonly Candidate[], tried: number) => readonly Candidate[];

export function createRuleMatcher(book: RuleBook, weigh: Weigh = (_, found) => found): RuleMatcher {
  const { rules, words } = book;
  const contextCache = new Map<string, readonly number[]>();
  // The browser compiles a pattern when it is first run, which can take longer than all later runs together.
  const warm = new Uint8Array(rules.length);
  // A bit for each rule that is to be tried: they are taken out in the order of the book.
  const dueBits = new Uint32Array(Math.ceil(rules.length / 32));
  const setDue = (index: number): void => {
    dueBits[index >>> 5] = (dueBits[index >>> 5] as number) | (1 << (index & 31));
  };
  const rulesOfContext = (context: string): readonly number[] => {
    const known = contextCache.get(context);
    if (known) return known;
    const found = new Set<number>();
    words.scan(context, (cue) => {
      for (const index of book.contextRules[cue] ?? []) found.add(index);
    });
    // Many units stand under one heading: what rules ask of it is answered once.
    const list = [...found].filter((index) => fitsContext(rules[index] as CompiledRule, context));
    contextCache.set(context, list);
    return list;
  };
  const findDueRules = (text: string, context: string): readonly number[] => {
    // The context first: what stands in a text is asked of the text that was scanned last.
    if (context !== '') for (const index of rulesOfContext(context)) setDue(index);
    words.scan(text, (word) => {
      const wanted = book.textRules[word];
      if (wanted !== undefined) for (const index of wanted) setDue(index);
    });
    return takeBits(dueBits);
  };
  const known = new Map<string, Known>();
  let heading = '';
  let lead = '';
  let context = '';
  function* steps(unit: Unit): Generator<void, readonly Candidate[]> {
    // Units of one place share one string: what is known of a context is found by it without reading it again.
    if (unit.heading !== heading || unit.lead !== lead) {
      ({ heading, lead } = unit);
      context = contextOf(unit);
    }
    const place = context;
    // Pages repeat themselves (and hostile ones do nothing else): the same sentence in the same place reads the same.
    const last = known.get(unit.text);
    if (last && isSamePlace(last.unit, unit)) return last.matches.map((match) => ({ unit, ...match }));
    const matches: Match[] = [];
    const due = findDueRules(unit.text, place);
    for (const index of due) {
      const rule = rules[index] as CompiledRule;
      const at = matchRule(rule, unit, words, place);
      if (at !== null) matches.push({ rule, at });
      if (warm[index] === 1) continue;
      warm[index] = 1;
      yield;
      // Another text may have been looked at meanwhile.
      words.scan(unit.text, () => {});
    }
    const candidates = matches.map((match) => ({ unit, ...match }));
    const found = weigh(unit, candidates, due.length);
    if (known.size >= KNOWN_LIMIT) known.clear();
    known.set(unit.text, {
      unit,
      matches: found === candidates ? matches : found.map(({ rule, at }) => ({ rule, at })),
    });
    return found;
  }
  return { match: (unit) => finishSteps(steps(unit)), steps };
}

type Match = Omit<Candidate, 'unit'>;
interface Known {
  unit: Unit;
  matches: readonly Match[];
}
const KNOWN_LIMIT = 512;

function isSamePlace(a: Unit, b: Unit): boolean {
  return a.heading === b.heading && a.lead === b.lead && a.before === b.before && a.title === b.title;
}

/** The numbers of the bits that are set, in their order; clears them. */
function takeBits(set: Uint32Array): readonly number[] {
  const found: number[] = [];
  for (let at = 0; at < set.length; at += 1) {
    let bits = set[at] as number;
    set[at] = 0;
    while (bits !== 0) {
      const lowest = 31 - Math.clz32(bits & -bits);
      found.push(at * 32 + lowest);
      bits &= bits - 1;
    }
  }
  return found;
}

/** What a rule's `context` patterns see. */
export function contextOf(unit: Unit): string {
  if (unit.heading === '') return unit.lead;
  return unit.lead === '' ? unit.heading : `${unit.heading} > ${unit.lead}`;
}

/** The offset of the first matching pattern of `any` in the unit's text, or null. */
function matchRule(rule: CompiledRule, unit: Unit, words: WordSearch, context: string): number | null {
  if (unit.title && rule.rule.titles !== true) return null;
  for (const { needs } of rule.all) if (!words.hasLists(needs)) return null;
  const at = firstOfAny(rule, unit.text, words);
  if (at < 0) return null;
  for (const { regex } of rule.all) if (!regex.test(unit.text)) return null;
  for (const pattern of rule.not) if (findPattern(pattern, unit.text, words) >= 0) return null;
  if (!rule.inContext && !fitsContext(rule, context)) return null;
  if (rule.before.length > 0 && !rule.before.some(({ regex }) => regex.test(unit.before))) return null;
  return at;
}

function fitsContext(rule: CompiledRule, context: string): boolean {
  const inContext = ({ regex }: Pattern) => regex.test(context);
  return (rule.context.length === 0 || rule.context.some(inContext)) && !rule.contextNot.some(inContext);
}

/** Where the first pattern of `any` that matches stands in the text, or -1. */
function firstOfAny({ any, rarest }: CompiledRule, text: string, words: WordSearch): number {
  for (let index = 0; index < rarest.length; index += 1) {
    const list = rarest[index] as number;
    if (list >= 0 && !words.hasList(list)) continue;
    const at = findPattern(any[index] as Pattern, text, words);
    if (at >= 0) return at;
  }
  return -1;
}

function findPattern(pattern: Pattern, text: string, words: WordSearch): number {
  // Asked for its expression only then: that is when it is compiled.
  return words.hasLists(pattern.needs) ? text.search(pattern.regex) : -1;
}
