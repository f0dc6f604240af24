import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-late',
  kind: 'refund.none',
  cues: ['request', 'claim', 'cancel', 'return', 'refund'],
  any: [
    '\\b(?:requests?|claims?|cancel[a-z]{0,20}|returns?)\\b[^.;]{0,70}\\b(?:after|outside|beyond|past|later than|less than|fewer than)\\b[^.;]{0,60}{wont} (?:be )?(?:considered|accepted|honou?red|processed|eligible|entertained|granted|approved|reviewed|refunded|qualify)',
  ],
  example: 'Requests made after the trial month will not be considered.',
});
