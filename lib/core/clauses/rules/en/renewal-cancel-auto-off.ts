import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-auto-off',
  kind: 'renewal.cancel',
  cues: ['auto', 'renew', 'recurring'],
  any: [
    '\\b(?:turn(?:ed|ing)? off|turn(?:ed|ing)? (?:it |this )?off|switch(?:ed|ing)? off|disabl(?:e|ed|ing)|deactivat(?:e|ed|ing)|["\']?opt(?:ed|ing)?[- ]out["\']? of|cancel(?:led|ed|ing|ling)?|stop(?:ped|ping)?|manage|decline|uncheck|end)\\b(?: [a-z]{1,20}){0,3} (?:auto(?:matic(?:ally)?)?[- ]?(?:renew|pay|bill|charge|recurring)|renewals?\\b|recurring (?:payment|billing|charge|subscription|membership))',
    "\\b(?:do not|don't|choose not to|elect not to|decide not to|no longer) (?:wish |want |intend )?(?:to )?(?:renew|continue (?:to paid|your|with|the))",
  ],
  not: ['expires and you do not renew'],
  example: 'Switch off automatic renewal in your profile.',
});
