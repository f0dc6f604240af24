import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-you-may',
  kind: 'renewal.cancel',
  cues: [
    'cancel',
    'unsubscrib',
    'opt out',
    'opt-out',
    'turn off',
    'turning off',
    'turn it off',
    'disable',
    'stop',
    'end your',
    'end the',
    'discontinue',
  ],
  any: [
    "\\b(?:you|users?|customers?|subscribers?|members?|clients?|trainees?|owners?|administrators?|admins?|consumers?|buyers?|participants?|licensees?|liaisons|(?:he|she|they|trial members))\\b(?:(?!if |when |unless |where )[^.;]){0,40}? (?:may|can|could|are able to|are free to|have the (?:right|option|ability) to|has the right to|are entitled to|is entitled to|are welcome to|should|must|will be able to|need to|wish to|want to|simply|agrees? to direct)(?: [a-z,'-]{1,20}){0,6}? (?:cancel|unsubscribe|opt[- ]out|stop (?:the |your |any )?(?:auto|renewal|recurring|subscription|membership|plan|billing|future)|turn(?:ing)? off (?:the |your )?(?:auto|renew|recurring)|disable (?:the |your )?(?:auto|renew|recurring)|end (?:your|the|their) (?:subscription|membership|plan|trial)|discontinue (?:your|the) (?:subscription|membership))(?! (?:an?|your|the|any|his|their) (?:order|class|booking|reservation|appointment|event|lesson|session|purchase|transaction|shipment|ticket|trip|flight|reservations))",
  ],
  not: [
    'delivery slot|the change|the deletion|the order|newsletter|\\bissue\\b|learning tips|before departure|obtain their consent|digital purchase',
    '\\b(?:inside|within) {duration}[^;]{0,40}\\b(?:of|after) (?:receiv|pay|order|purchas|buy|the date)|midnight of the',
    'pre-?order|need to know',
    'participation',
    'within {duration} (?:of|from|after) (?:the |your )?(?:time|date|purchase|payment|order|sign)',
    'not (?:completely |fully |entirely )?satisfied',
    'do not agree to any changes',
  ],
  example: 'You may cancel your plan whenever you like from the billing page.',
});
