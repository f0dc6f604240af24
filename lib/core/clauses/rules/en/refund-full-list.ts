import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-full-list',
  kind: 'refund.full',
  cues: ['full refund', 'refunded in full', '100% refund', 'full refunds', 'fully refund'],
  cuesIn: 'context',
  any: ['^.{5,}'],
  not: [
    '^(?:to|please|contact|email|note|if you have|for more|see)\\b',
    '(?:no|partial) refund',
    'non-?refundable',
    '{wont} be refunded',
    'business days',
  ],
  context: [
    '(?:^|> )[^>]{0,80}(?:full refunds?|refunded in full|100 ?% refund|fully refund[a-z]{0,20})(?: [a-z]{1,20}){0,6}:?\\s{0,3}$',
  ],
  contextNot: ['(?:{wont}|\\bno|\\bnot) [^>]{0,50}full[^>]{0,60}$', '\\?\\s{0,3}$', 'partial|examples'],
  example: 'The school moves the course by more than a month.',
});
