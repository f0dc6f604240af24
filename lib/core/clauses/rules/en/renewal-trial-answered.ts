import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-trial-answered',
  kind: 'renewal.trial',
  cues: ['trial', 'introductory', 'free month', 'free week'],
  cuesIn: 'context',
  any: [
    '\\b(?:turns? into|becomes?|converts? (?:in)?to|continues? as|goes on as|rolls? (?:over )?into|switch(?:es)? to)\\b[^;.]{0,30}\\b(?:plan|subscription|membership|paid|monthly|yearly|annual|full price)\\b',
  ],
  not: ['{wont}|\\b(?:unless|until|if) you (?:choose|upgrade|opt|pick|decide|want)|read-only|refund'],
  context: ['\\b(?:trials?|introductory|free (?:month|week|period))\\b[^>]{0,60}$'],
  note: 'What a trial becomes, where only the heading speaks of it.',
  example: 'Yes, and it turns into the monthly plan if you do nothing.',
});
