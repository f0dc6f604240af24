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
    '\\b(?:right|rights|cooling[- ]off|withdrawal)\\b[^;]{0,110}\\b(?:waived?|lost|lose|limited|affected|does not apply|not apply|ceases?|expires?|only (?:available|applies|for)|only)\\b',
    '\\b(?:offer|guarantee|policy) (?:only )?(?:applies|is (?:only )?(?:valid|available|limited)|is subject)(?: only)? (?:to|the first|for|on|once)\\b',
  ],
  all: ['withdraw|cooling|refund|cancel|right|offer|guarantee'],
  not: ['will expire (?:either|after|on)|\\b(?:custom-made|perishable|food)\\b'],
  example: 'The guarantee is valid for first-time customers only.',
});
