import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-cancel',
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
    '\\b(?:cancel(?:l?ed|s|l?ing|l?ation)?|return(?:ed|s|ing)?|withdraw(?:al|n|s)?|request(?:ed|s)?|contact(?: us| our[a-z ]{1,20}| support| customer[a-z ]{1,20})?|notify(?: us)?|claim|apply|change your mind|inform us|e-?mail us)\\b(?:(?!process|respond|reply|receive|appear|review|acknowledg)[^;]){0,110}?\\b(?:within|during|in the|no later than)(?: the| a| your| (?:the )?first| (?:the )?initial| preceding| next)* {duration}[^;]{0,160}(?:refund|money back|reimburse|withdraw|purchase|giving any|without (?:giving|stating|any)|not (?:completely |fully )?satisfied|order|payment|charge|sign|transaction|registration|deliver|receipt|receiv|incident|full|day of|buying|subscri|renewal charge)',
    '\\breturn\\b[^;]{0,60}\\bup to {duration} (?:after|from|of)',
    '\\b(?:made|purchases?)\\b[^;]{0,40}\\bwithin the (?:preceding|last|past|previous) {duration}[^;]{0,100}\\b(?:eligible|refund)',
  ],
  not: [
    '\\b(?:reviews?|clears?|processes|responds?|handles?)\\b[^;]{0,60}within {duration}',
    '\\b(?:we|us|team|it|refunds?|[a-z]{1,20}) (?:will|shall|aim to|try to|can|may) (?:be )?(?:refund|process|reimburse|return|respond|reply|issue|review|pay|provide you with (?:a|the) refund)[^;]{0,60}within {duration}(?![^;]{0,20}of (?:initial|purchase|the (?:initial|transaction)))(?![^;]{0,120}(?:if you|request))',
    'notice|price|change takes effect|days? prior notice',
    'arbitrat|opt[- ]out|copyright|dispute|privacy|personal data|delete|deletion',
    'payments? (?:fails?|failed|declin)|failed (?:payment|charge)|fail to',
    '\\bfail to return',
  ],
  near: '(?:within|in|during|for|up to|first|preceding|prior to the expiration of|have|period of|inside|no later than)\\b[^;]{0,25}{duration}',
  example: 'Cancel during the first 30 days and get your money back.',
});
