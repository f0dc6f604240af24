// From a page's text to its clauses: units, rules, refiners, parameters.
import type { Language } from '../text/language';
import type { PageText } from '../text/page-text';
import { readUnits } from '../text/units';
import { finishSteps } from './finish-steps';
import { type Candidate, createRuleMatcher, type RuleMatcher } from './match-rules';
import { weighCandidates } from './model/weigh-candidates';
import { readParams } from './params';
import { refineCandidates } from './refiners';
import { type RuleBook, ruleBook } from './rule-book';
import type { Clause } from './types';

type BookOf = (language: Language) => RuleBook;

/**
 * Clauses in reading order; each quote is exactly page.text.slice(start, end). Linear in the page's length.
 * `bookOf` is replaced in tests that look at one rule alone.
 */
export function extractClauses(page: PageText, bookOf: BookOf = ruleBook): Clause[] {
  return finishSteps(clauseSteps(page, bookOf));
}

/** The same in small steps, for callers that must give way between them: it yields after every unit. */
export function* clauseSteps(page: PageText, bookOf: BookOf = ruleBook): Generator<void, Clause[]> {
  // A book of one rule is looked at by itself: what the model knows of clauses would hide it.
  const weigh = bookOf === ruleBook ? weighCandidates : undefined;
  const matchers = new Map<Language, RuleMatcher>();
  const candidates: Candidate[] = [];
  for (const unit of readUnits(page)) {
    let matcher = matchers.get(unit.lang);
    if (!matcher) {
      matcher = createRuleMatcher(bookOf(unit.lang), weigh);
      matchers.set(unit.lang, matcher);
    }
    candidates.push(...(yield* matcher.steps(unit)));
    yield;
  }
  const clauses: Clause[] = [];
  for (const candidate of refineCandidates(candidates, page)) {
    clauses.push(toClause(candidate, page));
    yield;
  }
  return clauses;
}

function toClause({ unit, rule, at }: Candidate, page: PageText): Clause {
  const quote = page.text.slice(unit.start, unit.end);
  const exception = EXCEPTION.exec(quote)?.[0].trim();
  return {
    kind: rule.kind,
    quote,
    start: unit.start,
    end: unit.end,
    params: readParams({ unit, rule, at }, page.lang),
    heading: [...unit.headings],
    rule: rule.id,
    ...(exception ? { exception } : {}),
  };
}

/** 除法律另有规定外 · except where required by law · unless otherwise stated */
const EXCEPTION =
  /除(?!了)[^，,。；;]{2,60}?(?:之?外|情形|以外)|\b(?:except|unless|other than|save)\b[^.;,]{3,100}/i;
