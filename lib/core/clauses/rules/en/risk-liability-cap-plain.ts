import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-cap-plain',
  kind: 'risk.liability',
  cues: [
    'goes no',
    'liability',
    'responsibility',
    'cover ends',
    'all you',
    'all that you',
    'our hands',
    'can promise',
  ],
  any: [
    '\\b(?:liability|responsibility|cover|what we owe) (?:goes|ends?|stops?|extends)\\b[^;.]{0,24}\\b(?:no further|at|there|only)\\b',
    "\\b(?:credits?|remed(?:y|ies)|payments?)\\b[^;.]{0,24}\\b(?:are|is) all (?:that )?(?:you are|you're|you can|we)\\b",
    '\\bout of our hands\\b|\\bno (?:provider|service|one) can promise\\b',
  ],
  not: ['\\bon the (?:last|first|day)\\b|\\bends? when\\b|\\byou (?:are|have) (?:liab|respons)'],
  note: 'A ceiling or an end of what the provider answers for.',
  example: 'Our liability goes no further than the price.',
});
