import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-may-be',
  kind: 'renewal.cancel',
  cues: [
    'cancel',
    'unsubscrib',
    'terminat',
    'leave any',
    'leave at any',
    'leave when',
    'opt out',
    'opt-out',
    'turn off',
    'turn it off',
    'turned off',
    'switched off',
    'disable',
    'stop',
    'end your',
    'end the',
    'close',
    'delete',
    'downgrade',
    'discontinue',
  ],
  any: [
    '\\b(?:subscriptions?|memberships?|plans?|services?|trials?|auto-?renewals?|automatic renewals?|renewals?|recurring (?:payments?|billing))\\b[^.;]{0,60}? (?:may|can|must|should) (?:also |only )?be (?:managed(?: and|,| or)*(?: [a-z-]{1,20})? )?(?:cancel+ed|terminated|stopped|turned off|switched off|disabled|ended|discontinued)',
  ],
  not: ['within {duration} (?:of|from|after) (?:the |your )?(?:time|date|purchase|payment|order|sign)'],
  example: 'The automatic renewal can be turned off in your profile.',
});
