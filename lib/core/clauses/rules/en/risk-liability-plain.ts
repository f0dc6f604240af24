import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-plain',
  kind: 'risk.liability',
  cues: ['warrant', 'promise', 'own risk', 'release'],
  any: [
    '\\byou (?:hereby |also |irrevocably |agree to |fully )*release (?:us|the company|[a-z]{3,20}(?: inc\\.?)?)\\b[^;]{0,120}?\\b(?:from|of) (?:all|any|every|and against|liability|claims|each)',
  ],
  example: 'You release us from claims arising out of a quarrel with another user.',
});
