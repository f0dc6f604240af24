import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-plain',
  kind: 'risk.liability',
  cues: ['warrant', 'promise', 'own risk', 'release'],
  any: [
    '\\bwithout (?:any )?(?:express(?:ed)? or implied |express, implied or statutory |implied or express |implied )?warrant(?:y|ies)\\b',
    "\\b(?:not making|do not make|don't make|makes? no|make no|not make) (?:you )?(?:any )?(?:specific |other )?promises?\\b",
    "\\bat (?:your|the (?:user|customer|client|member)'s|(?:user|customer|client|member)s?'?s?|their) (?:own |sole |exclusive )+risk\\b",
    '\\byou (?:hereby |also |irrevocably |agree to |fully )*release (?:us|the company|[a-z]{3,20}(?: inc\\.?)?)\\b[^;]{0,120}?\\b(?:from|of) (?:all|any|every|and against|liability|claims|each)',
  ],
  not: ['you (?:represent|warrant)|\\bwe release\\b|press release', '{wont} (?:affect|limit|exclude)'],
  example: 'The site is given to you without any express or implied warranty.',
});
