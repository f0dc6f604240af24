import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-change-mind',
  kind: 'refund.window',
  cues: [
    'refund',
    'money back',
    'money-back',
    'cancel',
    'return',
    'withdraw',
    'change your mind',
    'request',
    'contact',
    'reimburse',
    'send it back',
    'risk-free',
    'risk free',
  ],
  any: [
    '\\b(?:have|has|got|period of|given|get|had) (?:a |up to |the first )*(?:period of )?{duration}[^;]{0,60}\\b(?:to|in which to|during which)\\b[^;]{0,60}\\b(?:refund|withdraw|change your mind|return|exercise the right|cancel|money back)',
  ],
  near: '(?:within|in|during|for|up to|first|preceding|prior to the expiration of|have|period of|inside|no later than)\\b[^;]{0,25}{duration}',
  example: 'You have 30 days to change your mind.',
});
