// English word lists for rule patterns, lower case. `{refund}` in a pattern or cue stands for any word of that list.
// Lists used as cues hold plain words only.
import type { Lexicon } from '../rule-format';

export const englishWords: Lexicon = {
  refund: ['refund', 'refunds', 'refunded', 'refundable', 'money back', 'reimburse'],
  provider: ['we', 'us', 'our', 'the company', 'the provider', 'the service'],
  user: ['you', 'your', 'the user', 'the customer', 'subscriber', 'member'],
  plan: ['subscription', 'membership', 'plan', 'service'],
};
