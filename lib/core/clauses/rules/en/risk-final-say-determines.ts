import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-final-say-determines',
  kind: 'risk.final-say',
  cues: ['discretion', 'deemed', 'judgment', 'judgement'],
  any: [
    '\\b(?:sole|absolute|own) (?:and [a-z]{4,10} )?(?:discretion|judge?ment),? (?:what|whether|which|who|when)\\b',
    '\\b(?:if )?we (?:determine|decide|conclude|find),? in (?:our|its) (?:sole |own |absolute )+(?:discretion|judge?ment),? (?:that |you )',
  ],
  example: 'We decide in our sole discretion whether an item is used.',
});
