import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-goods',
  kind: 'refund.condition',
  cues: [
    'return',
    'refund',
    'accept',
    'packag',
    'receipt',
    'proof of purchase',
    'undamaged',
    'refundable only',
  ],
  any: [
    '\\b(?:return(?:ed|s)?|sen[dt] back|brought back|refund(?:ed)?)\\b[^;]{0,60}?\\b(?:in|with) (?:its|their|the|all|your)? ?(?:full |original |unopened |saleable |resalable |resaleable |new |same |good |clean |factory |undamaged )+(?:and [a-z]{3,12} )?(?:packag(?:e|ing)|box(?:es)?|condition|wrapp(?:er|ing)|tags|labels|state)',
    '\\b(?:return|send back|include|enclose|keep|bring|with)\\b[^;]{0,20}?\\b(?:the |its |their )?original (?:packag(?:e|ing)|box|tags|labels|wrapp(?:er|ing))',
  ],
  all: ['return|refund|sen[dt] back|brought back|packag|take back|paid with|accept'],
  not: ['rented', '\\b(?:charged|responsible for|liable)\\b[^;]{0,90}if you do not return'],
  example: 'Plants may be returned in their original packaging.',
});
