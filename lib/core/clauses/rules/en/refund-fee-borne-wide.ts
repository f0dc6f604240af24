import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-fee-borne-wide',
  kind: 'refund.fee',
  cues: [
    'withhold',
    'withheld',
    'bear',
    'postage',
    'shipping',
    'claw',
    'set against',
    'offset',
    'cost',
    'restocking',
    'termination charge',
    'termination fee',
    'exit fee',
    'keep',
    'retain',
    'recover',
  ],
  any: [
    '\\b(?:withhold|withheld|keep|kept|retain|retained)s?\\b[^;.]{0,24}(?:[£$€] ?\\d|\\d{1,3} ?%|\\d{1,4} (?:euros?|dollars?|pounds?))[^;]{0,80}\\b(?:withdraw|cancel|refund|leave|back|return|to cover)',
    '\\b(?:bear|bears|pay|pays|cover|covers|meet|meets|borne by|charged for|paid by)\\b[^;.]{0,40}\\b(?:postage|shipping|freight|cost|costs|delivery|carriage)\\b[^;.]{0,30}\\b(?:return|returning|returns|back)\\b',
    '\\b(?:return|returns) (?:postage|shipping|freight|carriage|delivery)\\b[^;.]{0,40}\\b(?:by you|yours|your (?:own )?(?:cost|expense|responsibility)|customer|buyer)',
    '\\b(?:clawed back|claw back|set against|offset against|recovered from|subtracted from|taken out of)\\b[^;.]{0,50}(?:refund|repa|back|amount)?',
    '\\brefunds? (?:to [a-z ]{2,20} )?costs? (?:[£$€] ?\\d|\\d)',
    '\\b(?:restocking|early[- ]termination|early[- ]exit|early[- ]cancel+ation|cancel+ation|exit) (?:fee|charge|penalty)\\b[^;]{0,80}\\b(?:appl(?:y|ies)|payable|due|charged|deducted|of|is|will)\\b',
  ],
  not: [
    '\\b(?:we|us|provider|company) (?:will |shall |also )?(?:bear|cover|pay|meet)s?\\b',
    '\\bno (?:[a-z-]{2,14} )*(?:fee|charge|penalty)|{wont} (?:be )?(?:charged?|pay|bear)|free returns?|without (?:any )?(?:fee|charge)',
    'waived',
  ],
  note: 'What the customer loses or pays when money goes back.',
  example: 'Customers bear the postage for sending goods back.',
});
