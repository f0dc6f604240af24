import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-before-expiry',
  kind: 'renewal.charge',
  cues: ['deduct', 'charge', 'renew', 'bill', 'debit', 'payable', 'payment', 'collect'],
  any: [
    '\\b(?:deduct|charge|bill|debit|collect|renew|tak)(?:s|d|ed|es|e|en|ing)?\\b[^;]{0,90}?{duration} (?:before|prior to|ahead of) (?:the |its |your |each |every )?(?:[a-z]{3,14} )?(?:expir|end\\b|renewal|period|term)',
    '\\b(?:deduct|charge|bill|debit|collect)(?:s|d|ed|ing)?\\b[^;]{0,160}?\\bwhen\\b[^;]{0,40}?\\b(?:about to|due to|close to|soon) (?:expire|end|lapse|renew)',
    '\\b(?:subscription |membership |renewal |monthly |annual |the )?(?:fees?|dues|charges) (?:are|is|become|shall be|will be) (?:[a-z]{3,12} )?(?:payable|due) (?:monthly |annually |yearly |weekly )?in advance\\b',
    '\\b(?:payments?|fees?|charges?)\\b[^;]{0,140}?\\b(?:is|are|will be) (?:charged|billed|collected|taken) (?:once|twice) (?:a|per|each|every) (?:month|year|quarter|week)',
    '\\b(?:payment method|card)\\b[^;]{0,30}?\\b(?:cannot be (?:verified|charged)|is (?:invalid|declined|rejected)|expires)\\b[^;]{0,90}?\\b(?:payment|subscription|service|access|plan)\\b[^;]{0,20}?\\b(?:suspended|cancel+ed|paused|stopped|interrupted)',
    '\\b(?:until|unless) (?:such |the |your |full )?payment is (?:made|provided|received)\\b[^;]{0,60}',
    '\\b(?:may|will|shall) not (?:provide|continue|restore|give)\\b[^;]{0,40}?\\b(?:until|unless) (?:such |the |your |full )?payment\\b',
  ],
  not: [
    '\\b(?:cancel|unsubscribe|turn off|opt out|stop)[a-z]{0,6}\\b[^;]{0,90}{duration} (?:before|prior)',
    'remind|notif|notice|e-?mail you',
    '(?<!\\b(?:no|non|non-|not) ?)refund',
    '{wont} be (?:charged|billed)',
    '\\border\\b(?! to\\b)|\\btickets?\\b|deliver|shipp|property|ownership|title to|goods',
    'terminat|liabil',
    'arbitrat|trial',
  ],
  near: '{duration} (?:before|prior|ahead)',
  example: 'The fee is deducted one day before expiry.',
});
