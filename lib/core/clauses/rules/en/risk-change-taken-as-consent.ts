import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-taken-as-consent',
  kind: 'risk.unilateral-change',
  cues: [
    'if you use',
    'using',
    'use of',
    'if you continue',
    'continue to',
    'free to reject',
    'unacceptable',
    'do not accept',
    'disagree',
    'if you keep',
    'do not agree',
    "don't agree",
    "don't accept",
  ],
  any: [
    '\\b(?:if|when|by|once) (?:you )?(?:still |continue to |continue |keep )?us(?:e|ing)\\b[^;]{0,80}?\\b(?:after|following|once|when)\\b[^;]{0,80}?\\b(?:chang|updat|modif|amend|revis|new )[^;]{0,120}?\\b(?:agree|accept|consent|bound)',
    '\\b(?:accept|agree to|consent to|bound by)\\b[^;]{0,40}?\\b(?:chang|modif|amend|updat|revis|new |such)[^;]{0,50}?\\b(?:if|by|when) (?:you )?(?:continu|keep|still|remain|us(?:e|ing)\\b)',
    '\\b(?:chang|amend|modif|updat|revis)[a-z]{0,8}\\b[^;]{0,70}?\\b(?:is|are|be|becomes?) (?:unacceptable|not acceptable)\\b[^;]{0,80}?\\b(?:cancel|discontinue|stop|cease|close|leave|terminate)',
    "\\b(?:do not|don't|does not) (?:agree|accept|consent)\\b[^;]{0,40}?\\b(?:new|chang|updat|revis|amend|modif)[^;]{0,60}?\\b(?:free to (?:reject|leave)|no longer|reject (?:it|them))",
    '\\b(?:otherwise|failing which|if not),? you (?:are|will be) (?:deemed|taken|considered)\\b[^;]{0,30}\\b(?:accept|agree|consent)',
    '\\buse of (?:the|our|this|any)\\b[^;]{0,60}?\\b(?:constitutes?|means|is) (?:your )?(?:binding )?(?:acceptance|agreement|consent)\\b[^;]{0,60}?\\bincluding (?:any|all) (?:changes|modifications|amendments|updates)',
    '\\bin the absence of (?:such |said )?(?:termination|objection|cancell?ation)\\b[^;]{0,60}\\b(?:accept|agree|consent)',
  ],
  not: ['cookie|privacy', '\\barbitrat', '{wont} be (?:bound|deemed)', 'prices? (?:you|that)'],
  example: 'If you use the app after a change to these rules, you agree to the change.',
});
