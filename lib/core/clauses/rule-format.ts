// The format of a clause rule and its compilation. A rule is data: what must match is written beside what must not.
// docs/rule-format.md explains it to rule writers; `version` changes when old rules would read differently.
import { z } from 'zod';
import { createPattern, type Lexicon, type Pattern, wordsOf } from './pattern';
import { type ClauseKind, clauseKindSchema, clauseParamsSchema } from './types';
import type { WordIndex } from './word-index';

export const RULE_FORMAT_VERSION = 1;

/** A regular expression over normal form, lower case, with `{name}` for a word list of the lexicon. */
const patternSchema = z.string().min(2);
const patternsSchema = z.array(patternSchema).min(1);

export const ruleSchema = z.strictObject({
  id: z.string().regex(/^(?:zh|en)\/[a-z0-9]+(?:-[a-z0-9]+)*$/),
  kind: clauseKindSchema,
  /** Plain words, or `{name}` for all words of a lexicon list; one must stand in the text (or context), else the rule is not tried. */
  cues: z.array(z.string().min(1)).min(1),
  /** Where the cues are looked for: the unit itself, or its headings and lead-in. */
  cuesIn: z.enum(['text', 'context']).optional(),
  /** One must match the unit's text. */
  any: patternsSchema,
  /** All must match the unit's text as well. */
  all: patternsSchema.optional(),
  /** None may match the unit's text. */
  not: patternsSchema.optional(),
  /** One must match the context: headings and lead-in, joined by " > ". */
  context: patternsSchema.optional(),
  contextNot: patternsSchema.optional(),
  /** One must match the unit before. */
  before: patternsSchema.optional(),
  /** True where a heading by itself states the rule. */
  titles: z.boolean().optional(),
  /** Which duration, percentage or sum is the parameter: the one nearest to this pattern's match. */
  near: patternSchema.optional(),
  /** Parameters that follow from the wording itself. */
  set: clauseParamsSchema.optional(),
  /** Kinds of parameters to leave unread even though the kind usually has them. */
  noParams: z.boolean().optional(),
  /** Why it is written this way, where that is not plain. */
  note: z.string().optional(),
  /** A sentence of our own that it reads. */
  example: z.string().min(2),
});
export type Rule = z.infer<typeof ruleSchema>;

/** Checks the shape while the file is written; the strict parse of all rules is a test. */
export function defineRule(rule: Rule): Rule {
  return rule;
}

export interface CompiledRule {
  id: string;
  kind: ClauseKind;
  rule: Rule;
  /** Numbers of its cue words. */
  cues: readonly number[];
  inContext: boolean;
  any: readonly Pattern[];
  /** For each pattern of `any` the rarest word list that it needs, or -1: side by side, as most patterns end here. */
  rarest: Int32Array;
  all: readonly Pattern[];
  not: readonly Pattern[];
  context: readonly Pattern[];
  contextNot: readonly Pattern[];
  before: readonly Pattern[];
  near: Pattern | null;
}

/** Compiles one rule against a lexicon; its words go to `index`. Throws with the rule's id: a wrong rule is a fault of ours. */
export function compileRule(rule: Rule, lexicon: Lexicon, index: WordIndex): CompiledRule {
  const compileOne = (pattern: string) => createPattern(pattern, lexicon, rule.id, index);
  const compile = (patterns: readonly string[] | undefined) => (patterns ?? []).map(compileOne);
  const any = compile(rule.any);
  return {
    id: rule.id,
    kind: rule.kind,
    rule,
    cues: index.wordsOf(index.addList(rule.cues.flatMap((cue) => expandCue(cue, lexicon, rule.id)))),
    inContext: rule.cuesIn === 'context',
    any,
    rarest: Int32Array.from(any, ({ needs }) => needs[0] ?? -1),
    all: compile(rule.all),
    not: compile(rule.not),
    context: compile(rule.context),
    contextNot: compile(rule.contextNot),
    before: compile(rule.before),
    near: rule.near === undefined ? null : compileOne(rule.near),
  };
}

function expandCue(cue: string, lexicon: Lexicon, id: string): readonly string[] {
  const name = /^\{([a-z][a-zA-Z-]*)\}$/.exec(cue)?.[1];
  return name === undefined ? [cue] : wordsOf(name, lexicon, id);
}
