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
    '\\bright (?:to|of) (?:withdraw|withdrawal|cancel|return)[^;.]{0,30}\\b(?:lapses|ends|expires|lasts|runs|is limited|exists)\\b[^;.]{0,30}{span}',
    '\\b(?:before|until|by) (?:the|your) (?:first|second|third|next|last) (?:class|lesson|session|delivery|day|week|meeting|game|module)\\b[^;]{0,60}(?:{repay}|\\byours again\\b|\\bback\\b)|(?:{repay})[^;]{0,60}\\b(?:before|until|by) (?:the|your) (?:second|third|first) (?:class|lesson|session|delivery|meeting|module)\\b',
    '\\b(?:cancel+ed|cancel|withdraw|withdrawn|returned)\\b[^;.]{0,20}\\b(?:later|earlier|sooner|more|less) than {span} (?:before|ahead|prior)[^;]{0,60}\\b(?:lost|gone|due|kept|refund|back|charged)',
    '\\b(?:once|after) {span} (?:of [a-z ]{2,20} )?(?:have|has) (?:passed|gone|elapsed)\\b',
    '\\b(?:during|within|in) (?:the|your|a) (?:[a-z-]{3,12} )?(?:fortnight|cooling-off (?:period|time)|settling-in (?:period|fortnight|weeks?)|reflection period|trial lesson)\\b',
  ],
  all: [
    '{repay}|{keepsMoney}|\\blost\\b|change (?:your|their) minds?|\\bwithdraw|\\breturn\\b|yours again|no money',
  ],
  not: [
    '\\bwe have\\b|arbitrat|renew|free trial|trial (?:ends|period)|terms\\b|reach(?:es)? your|be processed|opt[- ]out|consent|personal data',
  ],
  near: '{span}',
  note: 'How long a mind may be changed, told from the customer or from the end of the time.',
  example: 'Buyers have a week to change their mind.',
});
