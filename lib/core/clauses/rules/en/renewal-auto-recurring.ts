import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-recurring',
  kind: 'renewal.auto',
  cues: [
    'recurring',
    'renew',
    'roll over',
    'rolls over',
    'rolled over',
    'keep charging',
    'keep billing',
    'month to month',
    'extended',
    'by itself',
    'periodic',
    'charged for renewal',
    'automatically',
    'subscriptions are',
    'on a subscription',
    'per billing',
    'each billing',
    'every billing',
    'billed',
  ],
  any: [
    '\\brecurring\\b(?: [a-z/-]{1,20}){0,3} ?(?:fees?|charges?|payments?|billing|basis|subscriptions?|memberships?|paypal|transactions?|plans?|until)\\b',
    '\\b(?:membership|subscription|plan) \\(recurring',
  ],
  not: [
    '\\b(?:cancel|stop|disable|turn off|prevent|end|opt out)[a-z]{0,20}(?: [a-z]{1,20}){0,4} recurring',
    '(?:change|changing|right to change) the prices? of recurring',
    'price (?:change|increase)|pricing',
    'does not support|requires? (?:this|you)|offers? (?:paid |weekly|monthly|annual|a range|several|different)',
  ],
  example: 'Membership dues are a recurring payment.',
});
