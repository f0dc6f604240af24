// Page kind: every rule that holds adds its weight to its kind, the strongest kind wins, and a doubtful page is `other`.
// Reading facts, clauses or warnings is left to their rooms.
import type { PageText } from '../text/page-text';
import type { PageRule } from './page-rule';
import { type PageSignals, readPageSignals } from './page-signals';
import { PAGE_RULES } from './rules/index';
import { PAGE_KINDS, type PageClass, type PageKind } from './types';

/** Less than this is doubt: two moderate pieces of evidence, or one strong one. */
export const DOUBT_SCORE = 4.5;
/** A further kind is named as a part from here on. */
const PART_SCORE = 5;
/** An article about refunds says refund more often than any policy: so much against stands against everything. */
const VETO_SCORE = 8.5;
/** An agreement with so much on renewal is named by its matter. */
const SPECIAL_SCORE = 6;
/** Where two scores meet is as sure as a coin; this many points more make it about 0.9. */
const SURENESS_SCALE = 3;

interface CompiledRule extends PageRule {
  expression: RegExp | null;
}

const COMPILED: readonly CompiledRule[] = PAGE_RULES.map((rule) => ({
  ...rule,
  expression: rule.pattern === undefined ? null : new RegExp(rule.pattern, 'gm'),
}));

/** The kind of a page, how sure (0…1), the ids of the rules that spoke for it, and kinds found in parts of it. */
export function classifyPage(page: PageText): PageClass {
  const { scores, because } = weighPage(readPageSignals(page));
  const ranked = PAGE_KINDS.filter((kind) => kind !== 'other').sort((a, b) => scores[b] - scores[a]);
  const top = ranked[0] ?? 'other';
  const isRenewal = top === 'agreement' && scores['auto-renew-agreement'] >= SPECIAL_SCORE;
  const best = isRenewal ? 'auto-renew-agreement' : top;
  const vetoed = scores.other >= VETO_SCORE && scores.other > scores.agreement;
  const bar = vetoed ? Number.POSITIVE_INFINITY : Math.max(DOUBT_SCORE, scores.other + 0.5);
  const kind: PageKind = scores[best] >= bar ? best : 'other';
  const rival = kind === 'other' ? scores[best] : Math.max(scores.other, DOUBT_SCORE - 2);
  const own =
    kind === 'other' ? Math.max(DOUBT_SCORE, scores.other + (vetoed ? VETO_SCORE : 0)) : scores[kind];
  const parts = ranked.filter((other) => other !== kind && kind !== 'other' && scores[other] >= PART_SCORE);
  return {
    kind,
    score: Math.round((1 / (1 + Math.exp(-(own - rival) / SURENESS_SCALE))) * 100) / 100,
    because: because[kind],
    parts,
  };
}

/** The sum of weights and the ids of the rules behind it, strongest first, for every kind. */
export function weighPage(signals: PageSignals): {
  scores: Record<PageKind, number>;
  because: Record<PageKind, string[]>;
} {
  const scores = Object.fromEntries(PAGE_KINDS.map((kind) => [kind, 0])) as Record<PageKind, number>;
  const held: Record<PageKind, CompiledRule[]> = Object.fromEntries(
    PAGE_KINDS.map((kind): [PageKind, CompiledRule[]] => [kind, []]),
  ) as Record<PageKind, CompiledRule[]>;
  for (const rule of COMPILED) {
    if (!holds(rule, signals)) continue;
    scores[rule.kind] += rule.weight;
    held[rule.kind].push(rule);
  }
  const because = Object.fromEntries(
    PAGE_KINDS.map((kind) => [
      kind,
      held[kind]
        .filter((rule) => rule.weight > 0)
        .sort((a, b) => b.weight - a.weight)
        .map((rule) => rule.id),
    ]),
  ) as Record<PageKind, string[]>;
  return { scores, because };
}

function holds(rule: CompiledRule, { places, features }: PageSignals): boolean {
  for (const { feature, min, max } of rule.when ?? []) {
    const value = features[feature];
    if ((min !== undefined && value < min) || (max !== undefined && value > max)) return false;
  }
  if (!rule.expression || !rule.place) return true;
  return hasMatches(places[rule.place], rule.expression, rule.atLeast ?? 1);
}

/** Stops at the needed number of matches: the rest of a long text is not looked at. */
function hasMatches(text: string, expression: RegExp, needed: number): boolean {
  expression.lastIndex = 0;
  for (let found = 0; found < needed; found += 1) {
    const match = expression.exec(text);
    if (!match) return false;
    if (match[0] === '') expression.lastIndex += 1;
  }
  return true;
}
