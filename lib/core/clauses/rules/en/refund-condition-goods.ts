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
    "\\b(?:can't|cannot|do not|don't|will not|won't|unable to) (?:[a-z]{3,10} )?(?:accept|take back|refund)\\b[^;]{0,30}?\\b(?:that|which|if)\\b[^;]{0,20}?\\b(?:dirty|stained|damaged|worn|used|opened|incomplete|washed|broken|soiled|unsealed|altered|assembled)",
    '\\b(?:in|with) (?:its|their|the) original (?:packag(?:e|ing)|box|tags|labels|condition)\\b[^;]{0,60}?\\b(?:refund|returned|money back)',
    '\\breturn (?:an? |any |the |your )?(?:undamaged|unused|unopened|complete|clean|intact|sealed)\\b',
    '\\brefundable only (?:if|when|where|on)\\b|\\bonly (?:be )?(?:refundable|returnable) (?:if|when|where)\\b',
    '\\b(?:bring|take|show|have|present)\\b[^;]{0,40}?\\b(?:receipt|order confirmation|proof of purchase|delivery note|invoice)\\b[^;]{0,80}',
  ],
  all: ['return|refund|sen[dt] back|brought back|packag|take back|paid with|accept'],
  not: [
    'recycl|rented|rental|re-?used for',
    '\\bwe (?:return|pack|ship|deliver)',
    '\\b(?:charged|responsible for|liable)\\b[^;]{0,90}if you do not return',
    '{wont} need (?:the|a|your) receipt|without a receipt',
    'deliver(?:y|ed) (?:in|with) (?:its|the) original',
    'privacy|liab|warrant(?:y|ies) (?:is|are) (?:void|excluded)',
  ],
  example: 'Shoes must come back in their original box to be refunded.',
});
