import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-plain',
  kind: 'renewal.price',
  cues: ['fee', 'price', 'charge', 'in the future'],
  any: [
    '\\b(?:right|entitled)\\b[^;]{0,40}?\\bto (?:begin to |start to |later )?(?:charge|introduce|impose|levy)\\b[^;]{0,30}?\\b(?:fees?|a charge|charges)\\b[^;]{0,16}?\\b(?:for|in|on)\\b',
    '\\b(?:fees?|prices?|rates?)\\b[^;]{0,140}?\\b(?:and|which|that|but) (?:may|might|can|could) (?:also )?(?:change|increase|rise|go up|vary|differ)\\b[^;]{0,20}(?:future|time|later|notice|$|\\.)',
    '\\bmake changes to\\b[^;]{0,60}?\\b(?:prices?|fees?|rates?|charges)\\b',
    '\\b(?:may|might|will) (?:begin|start|later begin|in the future begin) (?:to charge|charging)\\b|\\bin the future\\b[^;]{0,30}\\b(?:charge|introduce|implement) (?:a |new |any )*fees?',
  ],
  not: [
    'refund|late (?:fee|payment)|legal fees|attorney|cancell?ation fee|re-?connect',
    'tax(?:es)?\\b|exchange|bank',
    '\\byou (?:may|can|have the right)\\b[^;]{0,40}(?:change|charge|set)',
    '\\bsellers?|organi[sz]ers?|creators?|publishers?',
    '{wont} (?:charge|introduce)',
    'free trial',
  ],
  example: 'We reserve the right to charge fees for parts of the service.',
});
