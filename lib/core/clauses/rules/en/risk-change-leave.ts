import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-leave',
  kind: 'risk.unilateral-change',
  cues: ['acceptable', 'agree', 'accept', 'object', 'disagree', 'unhappy'],
  any: [
    "(?:do(?:es)? not|don't|do no longer|disagree|are unhappy|no longer|unwilling to|object)\\b.{0,20}?(?:agree|accept|consent|disagree|unhappy|wish to be bound|object)?.{0,90}?(?:change|modif|amend|updat|revis|revised|new (?:terms|version|rules|policy)|new play).{0,100}?(?:must|should|stop|cease|discontinue|terminate|cancel|close|delete|leave|opportunity)",
  ],
  not: ['renewal date', '(?:can|may) (?:cancel|terminate) (?:your|the) .{0,30}before (?:they|it|the) '],
  example: 'If you do not agree to the changes, you must stop using the app.',
});
