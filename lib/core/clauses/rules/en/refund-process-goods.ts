import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-goods',
  kind: 'refund.process',
  cues: [
    'return',
    'refund',
    'right to',
    'right of',
    'decision to',
    'exercise',
    'withdraw',
    'source of payment',
    'send it back',
    'send them back',
    'bring',
  ],
  any: [
    '\\bto (?:return|send back)\\b[^;]{0,60}?(?:,|\\byou (?:must|can|should|need))[^;]{0,20}?\\b(?:follow|use|print|pack|contact|e-?mail|visit|take|bring|send|log|fill|go|complete|open|post)\\b',
    '\\b(?:you (?:can|may) )?(?:return|bring|take|send|post|drop)\\b[^;]{0,40}?\\b(?:back )?(?:to|at|in|off at) (?:any|our|one of our|the following|the nearest|your (?:nearest|local)|the address)\\b[^;]{0,40}?\\b(?:stores?|shops?|branch(?:es)?|warehouse|address|desk|point|counter|depot|office|station|location)\\b',
    '\\bto exercise (?:your|the|this|that) (?:right|cancell?ation right|withdrawal right|statutory right)[^;]{0,30}[,:]? ?(?:you (?:must|should|can|may|need to|have to)|please|simply)',
    '\\b(?:exercise|use|assert)\\b[^;]{0,40}?\\bright[^;]{0,30}?\\bby (?:e-?mail|writing|contacting|calling|sending|filling|using|notifying)',
    '\\b(?:clear|unequivocal|written|signed)(?: and [a-z]{3,12}| [a-z]{3,12})? (?:statement|notice|declaration)\\b[^;]{0,60}?\\b(?:decision to|cancel|withdraw)',
    '\\b(?:refunded|repaid|reimbursed|refunds?)\\b[^;]{0,50}?\\bwithin {span}[^;]{0,20}?\\b(?:of|after|from|following)\\b[^;]{0,20}?\\b(?:cancel|notice|return|receipt|receiving|disconnect|request|approv|we receive|the decision)',
    "\\b(?:will|shall|'ll) (?:then )?(?:give|provide|issue|make|pay|arrange)\\b[^;]{0,30}?\\brefunds?\\b[^;]{0,30}?\\bwithin {span}",
    '\\b(?:balance|credit|deposit|money|amount|payment)\\b[^;]{0,30}?\\b(?:transferred|sent|paid|credited|moved|refunded)\\b[^;]{0,20}?\\bto (?:the|their|your) (?:original|bank|card|chosen|same)[^;]{0,30}?\\b(?:source|method|means|account|card)\\b',
  ],
  not: [
    '{wont} (?:be )?(?:refund|return|accept|transfer|entitled|eligible)|non-?refundable',
    '\\b(?:must|may|can|should) (?:request|ask|apply|claim|submit|return|cancel)[^;]{0,50}within {span}',
    'recycl|rented|rental|return[- ]path|return to (?:the|our|this) (?:site|page|home|menu)',
    'privacy|personal data|data subject|copyright|arbitrat|mailing list|your information|rights under',
    'if you do not provide',
  ],
  near: 'within\\b[^;]{0,8}{span}',
  example: 'You can return the lamp to any of our shops.',
});
