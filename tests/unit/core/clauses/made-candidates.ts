// Candidates put together by hand, for tests of one refiner: what the rules would have found is written down, not read.
import type { Candidate } from '@/lib/core/clauses/match-rules';
import { createRuleBook } from '@/lib/core/clauses/rule-book';
import type { CompiledRule, Rule } from '@/lib/core/clauses/rule-format';
import type { ClauseKind } from '@/lib/core/clauses/types';
import type { Unit } from '@/lib/core/text/units';

export function madeUnit(unit: Partial<Unit>): Unit {
  return {
    start: 0,
    end: unit.text?.length ?? 0,
    block: 0,
    lang: 'zh',
    text: '',
    heading: '',
    lead: '',
    before: '',
    title: false,
    headings: [],
    ...unit,
  };
}

export function madeRule(kind: ClauseKind, rule: Partial<Rule> = {}): CompiledRule {
  const made: Rule = { id: 'zh/made', kind, cues: ['x'], any: ['xx'], example: 'xx', ...rule };
  const [compiled] = createRuleBook([made], {}).rules;
  if (!compiled) throw new Error('a book of one rule has one rule');
  return compiled;
}

/** A candidate of `kind`; units that follow one another on a page want their own `start`. */
export function madeCandidate(kind: ClauseKind, unit: Partial<Unit>, rule: Partial<Rule> = {}): Candidate {
  return { unit: madeUnit(unit), rule: madeRule(kind, rule), at: 0 };
}
