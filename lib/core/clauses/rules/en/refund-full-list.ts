import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-full-list',
  kind: 'refund.full',
  cues: ['full refund', 'refunded in full', '100% refund', 'full refunds', 'fully refund'],
  cuesIn: 'context',
  any: ['^.{5,}'],
  context: [
    '(?:^|> )[^>]{0,80}(?:full refunds?|refunded in full|100 ?% refund|fully refund[a-z]{0,20})(?: [a-z]{1,20}){0,6}:?\\s{0,3}$',
  ],
  example: 'The school moves the course by more than a month.',
});
