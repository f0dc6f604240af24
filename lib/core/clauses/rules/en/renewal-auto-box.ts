import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-box',
  kind: 'renewal.auto',
  cues: ['renew'],
  any: ['^renews? automatically\\b', '\\bautomatically renews? (?:at|for) (?:[$£€]|\\d)'],
  not: ['\\b(?:not|never|no longer)\\b'],
  example: 'Renew automatically at £4 a month',
});
