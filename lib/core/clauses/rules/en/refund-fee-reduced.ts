import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-fee-reduced',
  kind: 'refund.fee',
  cues: [
    'reduce',
    'less the',
    'less any',
    'less shipping',
    'less delivery',
    'less postage',
    'collection charge',
    'collection fee',
    'charge a fee',
    'return fee',
  ],
  any: [
    '\\b(?:reduce|reduced|reduction (?:of|in)|lower) (?:the |your |any |a )?(?:value of (?:the |your )?|amount of (?:the |your )?)?refunds?\\b|\\b(?:value|amount) of (?:the|your|any) refund (?:is |may be |will be )?reduced\\b|\\brefunds?\\b[^;]{0,60}\\b(?:may|will|can) be reduced\\b(?! by)',
    '\\bless (?:the |any |all |our |original |applicable |initial )*(?:shipping|handling|delivery|postage|processing|service|administration|admin|bank|transaction)\\b[^;]{0,60}\\b(?:charges?|fees?|costs?)\\b',
    '\\bcollection (?:charge|fee)s?\\b[^;]{0,120}',
    '\\b(?:may|will|can|shall) charge (?:you )?a fee (?:to|for) cancel',
  ],
  all: ['refund|return|credit|cancel|collect'],
  not: [
    '{wont} (?:be )?(?:reduce|charge|deduct)',
    'less than|\\bno (?:collection|return|cancel+ation) (?:charge|fee|cost)',
    'debt collection|collection (?:charges?|fees?|costs?) (?:and|of) (?:overdue|debt)|overdue|payout',
  ],
  note: 'A refund made smaller without a sum being named.',
  example: 'We credit the full amount less the original shipping charges.',
});
