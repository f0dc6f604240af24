import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-waive',
  kind: 'refund.condition',
  cues: [
    'withdraw',
    'cooling-off',
    'cooling off',
    'right to cancel',
    'this right',
    'that right',
    'refund rights',
    'this offer',
    'this guarantee',
    'money-back',
    'money back',
    'guarantee',
  ],
  any: [
    '\\b(?:request|consent|agree|ask)\\b[^;]{0,80}\\b(?:immediate(?:ly)?|begin|start|during the|before the end of)\\b[^;]{0,110}\\b(?:lose|waive|no longer|right (?:to cancel|of withdrawal)|cancellation (?:right|period)|withdrawal (?:right|period)|cooling[- ]off)',
    '\\b(?:waive|lose|lost|limited|affected|no longer have|expires?|forfeit|give up)\\b[^;]{0,60}\\b(?:right|withdrawal|cooling[- ]off|cancellation)',
    '\\b(?:right|rights|cooling[- ]off|withdrawal)\\b[^;]{0,110}\\b(?:waived?|lost|lose|limited|affected|does not apply|not apply|ceases?|expires?|only (?:available|applies|for)|only)\\b',
    '\\b(?:offer|guarantee|policy) (?:only )?(?:applies|is (?:only )?(?:valid|available|limited)|is subject)(?: only)? (?:to|the first|for|on|once)\\b',
    '\\bguarantee\\b[^;]{0,80}\\b(?:subject to|only|applies to (?:your )?first|first[- ]time|new (?:customers|subscribers|users))',
    '\\b(?:download|stream|access|start|begin|use)[a-z]{0,5}\\b[^;]{0,60}\\b(?:agree|accept|consent)\\b[^;]{0,40}\\bright (?:to|of) (?:withdraw|withdrawal|cancel|return)\\b[^;]{0,12}\\b(?:ends?|is over|lapses?|is gone|goes)',
  ],
  all: ['withdraw|cooling|refund|cancel|right|offer|guarantee'],
  not: [
    'legal right to distribute|your bank|withdrawal fees',
    "statutory rights (?:are|remain)|(?:does|do|will|shall|is|are|be)(?: not|n't) (?:be )?(?:affect|limit|intended|exclude|restrict)|nothing in (?:this|these)|consumer guarantees|without prejudice",
    'excluded, restricted|nothing in these|intended to exclude|wear and tear|class action|jury|arbitrat|warrant|copyright|intellectual|liabil|privacy|personal data|trial offer|promotion',
    'free trial|promo|discount|gift|statutory rights are not|rights? (?:of|to) (?:access|erasure)',
    'failure to (?:enforce|exercise)',
    'moral rights',
    'will expire (?:either|after|on)|\\b(?:custom-made|perishable|food)\\b',
  ],
  example: 'You lose the right of withdrawal once you begin to stream.',
});
