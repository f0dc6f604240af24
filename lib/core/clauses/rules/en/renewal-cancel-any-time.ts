import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-any-time',
  kind: 'renewal.cancel',
  cues: ['cancel', 'terminat', 'any time', 'anytime', 'leave when'],
  any: [
    '\\bcancel(?:lation)?[^.;]{0,40}\\bany ?time\\b',
    '\\bmay at any time\\b[^.;]{0,50}(?:terminate|cancel|choose not to|end|close|delete)',
    '\\byou (?:may|can) (?:close|delete|deactivate|end) your (?:[a-z]{1,20} )?(?:account|subscription|membership|plan)[^.;]{0,40}at any time',
  ],
  not: ['pre-?order'],
  example: 'Cancel anytime, no hard feelings.',
});
