import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-auto-off',
  kind: 'renewal.cancel',
  cues: ['auto', 'renew', 'recurring'],
  any: [
    '\\b(?:turn(?:ed|ing)? off|turn(?:ed|ing)? (?:it |this )?off|switch(?:ed|ing)? off|disabl(?:e|ed|ing)|deactivat(?:e|ed|ing)|["\']?opt(?:ed|ing)?[- ]out["\']? of|cancel(?:led|ed|ing|ling)?|stop(?:ped|ping)?|manage|decline|uncheck|end)\\b(?: [a-z]{1,20}){0,3} (?:auto(?:matic(?:ally)?)?[- ]?(?:renew|pay|bill|charge|recurring)|renewals?\\b|recurring (?:payment|billing|charge|subscription|membership))',
    '\\b(?:auto|automatic)[- ]?(?:renew(?:al|s|ing)?|billing|payments?)\\b[^.;]{0,40}\\b(?:is|are|may be|can be|must be|has been|be|will)(?: [a-z]{1,20})? (?:turned off|switched off|disabled|deactivated|cancel+ed|stopped|cancel|stop)\\b',
    '\\bnon-?renewal\\b',
    "\\b(?:do not|don't|choose not to|elect not to|decide not to|no longer) (?:wish |want |intend )?(?:to )?(?:renew|continue (?:to paid|your|with|the))",
  ],
  not: [
    '{wont} be able to',
    'termination or non',
    'expires and you do not renew',
    'if (?:we|the provider|the company) (?:cancel|do|decide|elect)',
    '\\bnot (?:available|offered)',
  ],
  example: 'Switch off automatic renewal in your profile.',
});
