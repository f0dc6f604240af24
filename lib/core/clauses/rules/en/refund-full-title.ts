import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-full-title',
  kind: 'refund.full',
  cues: ['full refund', '100% refund'],
  any: ['^(?:[\\d.()a-z]{1,5} )?(?:full|100 ?%) refunds? (?:[a-z]{1,20} ){0,4}(?:for|if|when|where|in):$'],
  not: ['\\bno |{wont}'],
  titles: true,
  note: 'A bold lead-in that ends with a colon says what the list beneath it is about; other headings state nothing.',
  example: 'Full refunds are given for:',
});
