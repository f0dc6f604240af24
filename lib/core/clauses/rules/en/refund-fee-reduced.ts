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
    '\\b(?:reduce|reduced|reduction (?:of|in)|lower) (?:the |your |any |a )?(?:value of (?:the |your )?|amount of (?:the |your )?)?refunds?\\b',
    '\\bcollection (?:charge|fee)s?\\b[^;]{0,120}',
  ],
  all: ['refund|return|credit|cancel|collect'],
  note: 'A refund made smaller without a sum being named.',
  example:
    'We may reduce the refund if the value of the goods has gone down because you handled them more than was needed.',
});
