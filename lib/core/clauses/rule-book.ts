// All rules of one language, compiled and indexed by their cue words. Compiled once per process, at first use: compiling
// costs more than reading a short page, and pages in the other language never pay for it.
import type { Language } from '../text/language';
import { type CueMatcher, createCueMatcher } from './cue-matcher';
import { englishWords } from './lexicon/en';
import { chineseWords } from './lexicon/zh';
import { type Lexicon, listSource } from './pattern';
import { type CompiledRule, compileRule, type Rule } from './rule-format';
import { englishRules } from './rules/en';
import { chineseRules } from './rules/zh';

export interface RuleBook {
  rules: readonly CompiledRule[];
  /** For each word list that a pattern needs: what finds it in a text. */
  lists: ReadonlyMap<string, RegExp>;
  matcher: CueMatcher;
  /** For each cue of the matcher, the indexes of rules that want it in the text, and of those that want it in the context. */
  textRules: readonly (readonly number[])[];
  contextRules: readonly (readonly number[])[];
}

const books = new Map<Language, RuleBook>();

export function ruleBook(language: Language): RuleBook {
  const known = books.get(language);
  if (known) return known;
  const book =
    language === 'zh'
      ? createRuleBook(chineseRules, chineseWords)
      : createRuleBook(englishRules, englishWords);
  books.set(language, book);
  return book;
}

export function createRuleBook(rules: readonly Rule[], lexicon: Lexicon): RuleBook {
  const compiled = rules.map((rule) => compileRule(rule, lexicon));
  const cueIndex = new Map<string, number>();
  const textRules: number[][] = [];
  const contextRules: number[][] = [];
  compiled.forEach((rule, index) => {
    for (const cue of new Set(rule.cues)) {
      const at = cueIndex.get(cue) ?? cueIndex.size;
      cueIndex.set(cue, at);
      textRules[at] ??= [];
      contextRules[at] ??= [];
      (rule.inContext ? contextRules : textRules)[at]?.push(index);
    }
  });
  const lists = new Map<string, RegExp>();
  for (const { id, any, all, not } of compiled) {
    for (const name of [...any, ...all, ...not].flatMap((pattern) => pattern.needs)) {
      if (!lists.has(name)) lists.set(name, new RegExp(listSource(name, lexicon, id)));
    }
  }
  return { rules: compiled, lists, matcher: createCueMatcher([...cueIndex.keys()]), textRules, contextRules };
}
