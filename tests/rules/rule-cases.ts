// What a rule's case file holds. Texts are our own words; several lines make a page: "# " a heading, "- " a list item.
import type { ClauseParams } from '@/lib/core/clauses/types';

export interface RuleCases {
  /** At least three. `quote` is the sentence found; the last line of `text` when it is left out. */
  matches: readonly { text: string; quote?: string; params?: ClauseParams }[];
  /** At least three texts that come close and must not match, each with the reason. */
  misses: readonly { text: string; because: string }[];
}
