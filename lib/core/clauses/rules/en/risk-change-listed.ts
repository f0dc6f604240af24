import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-listed',
  kind: 'risk.unilateral-change',
  cues: ['may', 'right', 'can'],
  cuesIn: 'context',
  any: ['^(?:(?:\\(?[a-z0-9]{1,3}[).]|[-•*]) ?)?(?:[a-z]{2,14}ly )?(?:{changeVerb}|{endVerb})\\b(?!:)'],
  not: ['\\byour (?:payment|profile|password|information|settings|email)', '{misconduct}', 'refund'],
  context: [
    '(?:\\bwe (?:may|can|might|reserve the right)|(?:reserve|retain|has|have)s? the right)(?: [a-z ]{0,60})?,?(?: to)?:$',
    '\\b(?:may|can|reserves? the right)\\b[^>]{0,24}\\b(?:at any time|sole discretion|without (?:prior |any )*(?:warning|notice))\\b[^>]{0,90}:$',
    '\\b(?:rights?|power)\\b[^>]{0,90}\\b(?:any of the following|the following (?:actions|steps|measures))\\b[^>]{0,120}:$',
  ],
  example: 'Change or remove features',
});
