import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-late',
  kind: 'refund.none',
  cues: ['request', 'claim', 'cancel', 'return', 'refund'],
  any: [
    '\\b(?:requests?|claims?|cancel[a-z]{0,20}|returns?)\\b[^.;]{0,70}\\b(?:after|outside|beyond|past|later than|less than|fewer than)\\b[^.;]{0,60}{wont} (?:be )?(?:considered|accepted|honou?red|processed|eligible|entertained|granted|approved|reviewed|refunded|qualify)',
    '{wont} (?:be able to |be |honou?r |accept |process |consider |entertain |grant )+(?:any )?(?:[a-z]{1,20} )?(?:requests?|claims?|returns?|cancellations?)\\b[^.;]{0,40}\\b(?:after|outside|beyond|past|later than|less than)\\b',
    '\\bcancel[a-z]{0,20}\\b[^.;]{0,60}\\b(?:less|fewer|later) than {duration}[^.;]{0,80}\\b(?:forfeit|charged (?:in full|the full|100)|full (?:charge|fee|amount|price)|no refund|{wont}[^.;]{0,30}refund)',
  ],
  not: ['(?:data|export|log|privacy|access) requests?'],
  example: 'Requests made after the trial month will not be considered.',
});
