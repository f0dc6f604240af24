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
    '{wont} (?:be able to )?cancel',
    '\\bcancel (?:an?|your|the|any) (?:order|class|booking|reservation|appointment|purchase|transaction)',
    '(?:right|period)[^.;]{0,30}to (?:cancel|withdraw)[^.;]{0,40}(?:14|fourteen)',
    'without (?:any )?(?:penalty and without|giving)',
    'pre-?order|need to know',
    '\\b(?:we|they) [^.;]{0,60}may cancel such|promotion or other|reserves? the right to|standard form of cancel|right of (?:cancel|withdraw)|be re-?scheduled|this authori[sz]ation|participation',
    'within {duration} (?:of|from|after) (?:the |your )?(?:time|date|purchase|payment|order|sign)',
    'not (?:completely |fully |entirely )?satisfied',
    'not entitled to a refund',
    'do not agree to any changes',
  ],
  example: 'You may cancel your plan whenever you like from the billing page.',
});
