import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-credit-for-outage',
  kind: 'refund.breach',
  cues: [
    'refund',
    'interrupt',
    'discontinu',
    'breach',
    'unable',
    'cancel',
    'terminat',
    'fault',
    'withdraw',
    'remedy',
  ],
  any: [
    '\\b(?:that|which|if|when) (?:we|(?!you\\b)[a-z]{3,20}) (?:permanently |later |ever )?(?:discontinues?|withdraws?|shuts?|retires?|stops?)\\b[^;]{0,140}?\\b(?:will|shall) (?:refund|repay|reimburse)',
  ],
  example:
    'If we discontinue it before the end of a term that you have prepaid, we will refund the portion of the fees for the time that remains.',
});
