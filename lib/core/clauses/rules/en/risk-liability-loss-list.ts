import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-loss-list',
  kind: 'risk.liability',
  cues: ['loss of', 'lost profits', 'damages', 'limitations', 'inaccurac', 'interruptions'],
  any: [
    '^(?:or |and )?\\(?(?:[a-z0-9]{1,3})\\) ?(?:for )?(?:any )?(?:indirect|special|consequential|loss(?:es)? of|lost|damages? (?:for|to|arising))\\b',
    '\\b(?:these|this|the foregoing|the above|such) (?:limitations?|exclusions?|disclaimers?)\\b(?: and [a-z]{4,12})?[^;]{0,20} appl(?:y|ies)\\b[^;]{0,60}\\b(?:whether|even if|regardless|to (?:all|any)|irrespective|to the (?:fullest|maximum))',
    '\\bthere may be (?:[a-z]{4,14},? ){0,3}?(?:delays|omissions|interruptions|inaccurac(?:y|ies)|errors)\\b',
  ],
  not: ['refund|\\bcard\\b|indemnif|\\byou (?:agree|must|shall)\\b'],
  note: 'The items of an exclusion that is spread over a list, and the sentence that says how far it reaches.',
  example: '(2) any loss of data or profits.',
});
