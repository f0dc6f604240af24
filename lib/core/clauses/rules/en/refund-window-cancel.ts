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
  ],
  near: '(?:within|in|during|for|up to|first|preceding|prior to the expiration of|have|period of|inside|no later than)\\b[^;]{0,25}{duration}',
  example: 'Cancel during the first 30 days and get your money back.',
});
