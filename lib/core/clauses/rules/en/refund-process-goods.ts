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
    '\\bto exercise (?:your|the|this|that) (?:right|cancell?ation right|withdrawal right|statutory right)[^;]{0,30}[,:]? ?(?:you (?:must|should|can|may|need to|have to)|please|simply)',
    '\\b(?:clear|unequivocal|written|signed)(?: and [a-z]{3,12}| [a-z]{3,12})? (?:statement|notice|declaration)\\b[^;]{0,60}?\\b(?:decision to|cancel|withdraw)',
    '\\b(?:balance|credit|deposit|money|amount|payment)\\b[^;]{0,30}?\\b(?:transferred|sent|paid|credited|moved|refunded)\\b[^;]{0,20}?\\bto (?:the|their|your) (?:original|bank|card|chosen|same)[^;]{0,30}?\\b(?:source|method|means|account|card)\\b',
  ],
  not: ['arbitrat'],
  near: 'within\\b[^;]{0,8}{span}',
  example:
    'To exercise it, send us a clear statement (by post or e-mail), or press "Withdraw" in your profile.',
});
