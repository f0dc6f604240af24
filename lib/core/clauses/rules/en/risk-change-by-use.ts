import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-by-use',
  kind: 'risk.unilateral-change',
  cues: ['continu', 'use of', 'using', 'your acceptance', 'your assent', 'your agreement', 'deemed'],
  any: [
    'continu(?:e|es|ed|ing)\\b.{0,90}?(?:use|using|access|membership|subscription|subscrib|services?|participation|play|receiv|member).{0,120}?(?:accept|agree|consent|bound|assent|acknowledg)',
    '(?:tak|treat|consider|deem|regard|constru)(?:e|ed|s)?\\b.{0,40}(?:continued|continuing|first renewal|use of).{0,90}(?:accept|agree|consent|assent)',
    '(?:use|using|access|usage)\\b.{0,60}(?:after|following|once|subsequent to).{0,50}(?:change|amend|modif|updat|revis|post|effective).{0,80}(?:accept|agree|consent|assent|bound)',
    '(?:deemed|considered) (?:to have )?(?:accept|agree|consent)(?:ed|ance|ment)?.{0,60}(?:change|amend|modif|updat|revis|new)',
    '(?:failure to|if you do not) (?:cancel|object|notify).{0,60}(?:accept|agree|consent)',
  ],
  not: [
    '^(?:by (?:using|accessing|subscribing|signing|creating|purchasing)|if you continue to (?:browse|use this (?:web)?site))(?!.{0,60}(?:after|following|chang|modif|updat|revis|amend))',
    'cookie',
    'privacy policy',
    'continue to (?:be charged|bill|renew)',
    'do(?:es)? not (?:accept|agree)',
  ],
  example: 'Continued use of the app after a change means that you accept it.',
});
