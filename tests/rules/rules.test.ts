// Every rule: its shape, its name, its cue words, and its case file of matches and near-misses.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { extractClauses } from '@/lib/core/clauses/extract-clauses';
import { englishWords } from '@/lib/core/clauses/lexicon/en';
import { chineseWords } from '@/lib/core/clauses/lexicon/zh';
import { createRuleBook } from '@/lib/core/clauses/rule-book';
import { RULE_FORMAT_VERSION, type Rule, ruleSchema } from '@/lib/core/clauses/rule-format';
import { englishRules } from '@/lib/core/clauses/rules/en';
import { chineseRules } from '@/lib/core/clauses/rules/zh';
import { normalText } from '@/lib/core/text/normal-form';
import { textToPage } from '@/lib/core/text/page-text';
import type { RuleCases } from './rule-cases';

const RULES = join(import.meta.dirname, '../../lib/core/clauses/rules');
const LEAST_CASES = 3;
const words = { zh: chineseWords, en: englishWords };
const all: readonly Rule[] = [...chineseRules, ...englishRules];
const caseFiles = import.meta.glob<{ cases: RuleCases }>('./{zh,en}/*.cases.ts', { eager: true });

const fileNames = (folder: 'zh' | 'en') =>
  readdirSync(join(RULES, folder))
    .filter((file) => file.endsWith('.ts') && file !== 'index.ts')
    .map((file) => `${folder}/${file.slice(0, -'.ts'.length)}`);

describe('the rule set', () => {
  it('is described in the version of the format it is written in', () => {
    const document = readFileSync(join(RULES, '../../../../docs/rule-format.md'), 'utf8');
    expect(document).toContain(`(version ${RULE_FORMAT_VERSION})`);
  });
  it('has every rule file in its index, under its own name', () => {
    expect(all.map((rule) => rule.id).sort()).toEqual([...fileNames('zh'), ...fileNames('en')].sort());
  });
  it('has one case file a rule and no other', () => {
    const named = Object.keys(caseFiles).map((path) => path.slice('./'.length, -'.cases.ts'.length));
    expect(named.sort()).toEqual(all.map((rule) => rule.id).sort());
  });
});

describe.each(all.map((rule) => [rule.id, rule] as const))('rule %s', (id, rule) => {
  const language = id.slice(0, 2) as 'zh' | 'en';
  const read = (text: string) => {
    const book = createRuleBook([rule], words[language]);
    const none = createRuleBook([], {});
    return extractClauses(textToPage(text), (lang) => (lang === language ? book : none));
  };
  const cases = caseFiles[`./${id}.cases.ts`]?.cases;

  it('has the shape of a rule, in normal form', () => {
    ruleSchema.parse(rule);
    for (const cue of rule.cues) expect(cue.startsWith('{') ? cue : normalText(cue)).toBe(cue);
    if (language === 'zh') {
      // Word boundaries do not exist beside Han characters: 二十天前 must not read as 十天前.
      const patterns = [...rule.any, ...(rule.all ?? []), ...(rule.not ?? []), ...(rule.context ?? [])];
      for (const pattern of patterns) expect(pattern).not.toMatch(/\\[bBwW]/);
    }
  });
  it('has no unbounded repeat of a wide class', () => {
    const patterns = [...rule.any, ...(rule.all ?? []), ...(rule.not ?? []), ...(rule.context ?? [])];
    for (const pattern of patterns)
      expect(pattern).not.toMatch(/(?:\.|\]|\\[sSwWdD])[*+](?!\?)|(?:\.|\])[*+]\?/);
  });
  it('reads its example', () => {
    if (rule.context || rule.before || rule.cuesIn === 'context') return;
    expect(read(rule.example).map((clause) => clause.kind)).toEqual([rule.kind]);
  });
  it('has patterns that compile and that never match a text without their words', () => {
    const book = createRuleBook([rule], words[language]);
    const { any, all, not, context, contextNot, before, near } = book.rules[0]!;
    const patterns = [any, all, not, context, contextNot, before, near ? [near] : []].flat();
    for (const { text } of [...(cases?.matches ?? []), ...(cases?.misses ?? [])]) {
      for (const line of text.split('\n').map(normalText)) {
        book.words.scan(line, () => {});
        for (const { regex, needs } of patterns)
          if (regex.test(line)) expect(book.words.hasLists(needs), `${regex.source}: ${line}`).toBe(true);
      }
    }
  });
  it('has at least three matches and three near-misses', () => {
    expect(cases?.matches.length ?? 0).toBeGreaterThanOrEqual(LEAST_CASES);
    expect(cases?.misses.length ?? 0).toBeGreaterThanOrEqual(LEAST_CASES);
  });
  it.each(cases?.matches ?? [])('reads: $text', ({ text, quote, params }) => {
    const clauses = read(text);
    const wanted = quote ?? text.split('\n').at(-1)!.replace(/^- /, '');
    const found = clauses.find((clause) => clause.quote === wanted);
    expect(found, `found ${JSON.stringify(clauses.map((clause) => clause.quote))}`).toBeDefined();
    if (params) expect(found!.params).toMatchObject(params);
  });
  it.each(cases?.misses ?? [])('leaves: $text', ({ text }) => {
    expect(read(text).map((clause) => clause.quote)).toEqual([]);
  });
});
