import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-within',
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
    '\\b(?:refund|refunds|money back|reimburse[a-z]{0,20})\\b(?:(?!process|issued|initiat|mailed|appear|show up|arrive|reach|land |post|receiv|credited|respond|reply|paid (?:out )?within|original|funds|bank|up to|tak(?:e|es) |review|period in question)[^;]){0,110}?\\b(?:within|in|during|for|up to|before|inside)(?: the| a| your| (?:the )?first| (?:the )?initial| an?)*(?: [a-z]{1,20})? {duration}',
    '\\b(?:within|in|during)(?: the| your| (?:the )?first)* {duration}\\b[^;]{0,100}\\b(?:refund|money back|reimburse|withdraw from|change your mind|right of withdrawal)',
  ],
  not: [
    '\\b(?:reviews?|clears?|processes|responds?|handles?)\\b[^;]{0,60}within {duration}',
    'not received',
    'arbitrat',
    'we (?:will )?process refunds',
    'withhold from',
    'banned',
    'even if (?:it is )?within',
    '(?:reimbursed|refunded|refund|refunds?[^;]{0,30}(?:made|issued|paid|given|processed|refunded|mailed|initiated|sent)[^;]{0,30}) within {duration} (?:of|following|after|from) (?:the |your |our )?(?:[a-z]{1,20} )?(?:cancell?ation|return|receipt|disconnection|request|approval|receiving|notice)',
    'you (?:will|should) (?:typically |usually |normally )?receive your refund|becomes? (?:removed|unavailable)|bank account within',
    '\\b(?:responds?|repl(?:y|ies)|answers?|decides?)\\b[^;]{0,50}within {duration}',
  ],
  near: '(?:within|in|during|for|up to|first|preceding|prior to the expiration of|have|period of|inside|no later than)\\b[^;]{0,25}{duration}',
  example: 'You may ask for a refund within ten days of purchase.',
});
