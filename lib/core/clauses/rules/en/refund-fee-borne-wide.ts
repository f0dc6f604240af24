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
    'cancellation fee',
    'cancellation charge',
    'cancelation fee',
    'withdrawal fee',
    'keep',
    'retain',
    'recover',
  ],
  any: [
    '\\b(?:withhold|withheld|keep|kept|retain|retained)s?\\b[^;.]{0,24}(?:[£$€] ?\\d|\\d{1,3} ?%|\\d{1,4} (?:euros?|dollars?|pounds?))[^;]{0,80}\\b(?:withdraw|cancel|refund|leave|back|return|to cover)',
    '\\b(?:restocking|early[- ]cancel+ation|early[- ]withdrawal|cancel+ation) (?:fee|charge|penalty)\\b[^;]{0,80}\\b(?:appl(?:y|ies)|payable|due|charged|deducted|of|is|will)\\b',
  ],
  note: 'What the customer loses or pays when money goes back.',
  example: 'A £20 cancellation charge is subtracted.',
});
