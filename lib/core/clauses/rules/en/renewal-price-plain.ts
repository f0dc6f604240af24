import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-price-plain',
  kind: 'renewal.price',
  cues: ['fee', 'price', 'charge', 'in the future'],
  any: [
    '\\b(?:fees?|prices?|rates?)\\b[^;]{0,140}?\\b(?:and|which|that|but) (?:may|might|can|could) (?:also )?(?:change|increase|rise|go up|vary|differ)\\b[^;]{0,20}(?:future|time|later|notice|$|\\.)',
  ],
  example: 'Fees are reviewed every July and may differ in September.',
});
