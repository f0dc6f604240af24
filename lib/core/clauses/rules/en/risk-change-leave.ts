import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-leave',
  kind: 'risk.unilateral-change',
  cues: ['acceptable', 'agree', 'accept', 'object', 'disagree', 'unhappy'],
  any: [
    '(?:no longer|not) acceptable to you.{0,40}(?:cease|stop|discontinue|cancel|terminate|leave)',
    "(?:do(?:es)? not|don't|do no longer|disagree|are unhappy|no longer|unwilling to|object)\\b.{0,20}?(?:agree|accept|consent|disagree|unhappy|wish to be bound|object)?.{0,90}?(?:change|modif|amend|updat|revis|revised|new (?:terms|version|rules|policy)|new play).{0,100}?(?:must|should|stop|cease|discontinue|terminate|cancel|close|delete|leave|opportunity)",
    "(?:must|should|please|need to) (?:stop|cease|discontinue|terminate|not use|cancel).{0,60}(?:if you (?:do not|don't) (?:agree|accept)).{0,40}(?:chang|terms|amend|modif|updat)",
    '(?:agree|accept|consent|chang|modif).{0,90}(?:only|sole)(?: and exclusive)? (?:recourse|remedy|option).{0,60}(?:stop|cease|cancel|discontinue|terminate)',
  ],
  not: [
    'renewal date|price|pricing|fee change|change in (?:the )?fees?|rate change',
    '(?:can|may) (?:cancel|terminate) (?:your|the) .{0,30}before (?:they|it|the) ',
    'privacy policy|cookie',
  ],
  example: 'If you do not agree to the changes, you must stop using the app.',
});
