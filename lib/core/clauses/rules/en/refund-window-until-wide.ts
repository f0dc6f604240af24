import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-until-wide',
  kind: 'refund.window',
  cues: [
    'change their mind',
    'change your mind',
    'before the second',
    'is yours again',
    'later than',
    'lapses',
    'once',
    'a week to',
    'days to',
    'fortnight',
    'cooling',
    'settling',
    'have a',
    'have one',
    'up to',
  ],
  any: [
    '\\b(?:have|has|get|gets|allows?|given) (?:you )?(?:up to |a full )?{span}[^;.]{0,30}\\b(?:to|in which to) (?:change|withdraw|return|decide|cancel|ask|send|get|claim|reconsider|back out)',
    '\\b(?:once|after) {span} (?:of [a-z ]{2,20} )?(?:have|has) (?:passed|gone|elapsed)\\b',
    '\\b(?:during|within|in) (?:the|your|a) (?:[a-z-]{3,12} )?(?:fortnight|cooling-off (?:period|time)|settling-in (?:period|fortnight|weeks?)|reflection period|trial lesson)\\b',
  ],
  all: [
    '{repay}|{keepsMoney}|\\blost\\b|change (?:your|their) minds?|\\bwithdraw|\\breturn\\b|yours again|no money',
  ],
  near: '{span}',
  note: 'How long a mind may be changed, told from the customer or from the end of the time.',
  example: 'Buyers have a week to change their mind.',
});
