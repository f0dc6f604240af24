// The ordered list of refiners. Each takes all candidates of a page and gives back those that stand; the order matters
// and every entry says why it stands where it stands.
import type { PageText } from '../../text/page-text';
import type { Candidate } from '../match-rules';
import { dropChineseAsides } from './drop-chinese-asides';
import { dropChineseRiskAsides } from './drop-chinese-risk-asides';
import { dropEnglishAsides } from './drop-english-asides';
import { dropOtherClocks } from './drop-other-clocks';
import { dropOtherSubjects } from './drop-other-subjects';
import { dropRepeats } from './drop-repeats';
import { dropToldPages } from './drop-told-pages';
import { joinLists } from './join-lists';
import { keepFirstRule } from './keep-first-rule';
import { settleEnglishKinds } from './settle-english-kinds';

export type Refiner = (candidates: readonly Candidate[], page: PageText) => Candidate[];

const REFINERS: readonly Refiner[] = [
  // First: several rules of one kind on one unit are one clause; everything after counts clauses, not rules.
  keepFirstRule,
  // Before the repeats: a sentence about another subject must not be the one that stays of two.
  dropOtherSubjects,
  // Likewise: a window that measures something else must not stand for a real one that says the same.
  dropOtherClocks,
  // The same for Chinese sentences, and before the repeats for the same reason.
  dropChineseAsides,
  // Likewise for risks.
  dropChineseRiskAsides,
  // And for English ones.
  dropEnglishAsides,
  // After what a sentence says of something else is gone: only kinds that stand may explain one another away.
  settleEnglishKinds,
  // After the single sentences: only a page that still has clauses is read whole.
  dropToldPages,
  // Of what stands: an item that another refiner dropped is not joined for its own sake.
  joinLists,
  // Last: which of two equal sentences stays must not depend on one that a refiner before it dropped.
  dropRepeats,
];

export function refineCandidates(candidates: readonly Candidate[], page: PageText): Candidate[] {
  return REFINERS.reduce<Candidate[]>((left, refine) => refine(left, page), [...candidates]);
}
