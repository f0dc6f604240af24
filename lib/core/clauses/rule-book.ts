// All rules of one language, compiled and indexed by their cue words. Compiled once per process, at first use: compiling
// costs more than reading a short page, and pages in the other language never pay for it.
import type { Language } from '../text/language';
import { englishWords } from './lexicon/en';
import { chineseWords } from './lexicon/zh';
import type { Lexicon } from './pattern';
import { type CompiledRule, compileRule, type Rule } from './rule-format';
import { englishRules } from './rules/en';
import { chineseRules } from './rules/zh';
import { createWordIndex, type WordSearch } from './word-index';

export interface RuleBook {
  rules: readonly CompiledRule[];
  words: WordSearch;
  /** By the number of a cue word: the indexes of rules that want it in the text, and of those that want it in the context. */
  textRules: readonly (readonly number[] | undefined)[];
  contextRules: readonly (readonly number[] | undefined)[];
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
  const index = createWordIndex();
  const compiled = rules.map((rule) => compileRule(rule, lexicon, index));
  const textRules: number[][] = [];
  const contextRules: number[][] = [];
  compiled.forEach((rule, at) => {
    const rulesOf = rule.inContext ? contextRules : textRules;
    for (const cue of new Set(rule.cues)) {
      rulesOf[cue] ??= [];
      rulesOf[cue].push(at);
    }
  });
  return { rules: compiled, words: index.finish(), textRules, contextRules };
}
