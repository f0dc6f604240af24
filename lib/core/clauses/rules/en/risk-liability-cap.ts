import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-cap',
  kind: 'risk.liability',
  cues: ['liabilit', 'damages', 'remedy', 'recover', 'claim', 'exceed'],
  any: [
    'liabilit(?:y|ies)\\b.{0,200}?(?:not exceed|limited to|(?:is|are|be) limited|capped|exceed|no more than|restricted to|maximum|up to)',
    '(?:maximum|total|aggregate|cumulative|entire|combined)[, ].{0,40}?liabilit',
    'limit(?:s|ed|ation|ations)?\\b.{0,30}?(?:liabilit).{0,60}(?:apply|survive|fullest|maximum)',
    '(?:indirect|incidental|consequential|punitive|exemplary|special)\\b.{0,120}?(?:damages?|loss(?:es)?)',
    '(?:sole|exclusive|only)(?: and (?:exclusive|sole))? remed(?:y|ies)',
    '(?:in excess of|exceeding|more than) the (?:fees?|amounts?|price|sum)\\b.{0,30}paid',
    'limitations? .{0,40}appl(?:y|ies) .{0,20}even if',
  ],
  not: [
    'sole control of the defen[cs]e|dispute resolution, governing law',
    'nothing in (?:these|this|the)',
    'your (?:total |maximum )?liability (?:is|will)',
    '(?:some|certain) (?:states|jurisdictions|countries|provinces).{0,24} (?:do|does|may) not allow.{0,240}may not apply',
    'arbitrat',
    'indemnif',
    '^(?:1?\\d\\.? )?limitations? of liability$',
    '\\bonly remedy is to (?:cease|stop|cancel|close)|(?:either|be) (?:a )?replacement',
    '\\b(?:including|relating to) (?:those relating to )?governing law',
  ],
  example: 'Our total liability will not exceed the fees you paid.',
});
