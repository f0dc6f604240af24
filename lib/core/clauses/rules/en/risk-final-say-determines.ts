import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-final-say-determines',
  kind: 'risk.final-say',
  cues: ['discretion', 'deemed', 'judgment', 'judgement'],
  any: [
    '\\b(?:sole|absolute|own) (?:and [a-z]{4,10} )?(?:discretion|judge?ment),? (?:what|whether|which|who|when)\\b',
    '\\bif,? (?:we|[a-z]{3,20})(?:,? in (?:our|its) (?:sole |own |absolute )+(?:and [a-z]{4,10} )?(?:discretion|judge?ment),? )(?:determine|decide|conclude|believe|consider|find)',
    '\\b(?:if )?we (?:determine|decide|conclude|find),? in (?:our|its) (?:sole |own |absolute )+(?:discretion|judge?ment),? (?:that |you )',
    '\\b(?:if|where),? in (?:our|its) (?:sole |own |absolute )+(?:discretion|judge?ment|opinion),? (?:we|it|[a-z]{3,20}) (?:determine|decide|conclude|believe|consider|find)s?',
  ],
  not: [
    'arbitrat|mass filing|batch|\\bcourt\\b',
    '\\byour (?:sole |own |absolute )*(?:discretion|judge?ment)',
    'copyright|beta',
  ],
  example: 'We decide in our sole discretion whether an item is used.',
});
