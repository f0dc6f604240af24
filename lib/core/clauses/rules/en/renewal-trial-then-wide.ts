import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-trial-then-wide',
  kind: 'renewal.trial',
  cues: [
    'free',
    'trial',
    'introductory',
    'first',
    'initial',
    '$1',
    '£1',
    '€1',
    'then',
    'starter price',
    'offer',
  ],
  any: [
    '\\b(?:free|no charge|nothing) (?:for|until|during) [^;]{0,40}\\b(?:[£$€] ?\\d|full price|then|afterwards|after that|thereafter)',
    '\\b(?:first|initial) (?:{span}|(?:[a-z0-9]{1,9} )?(?:days|weeks?|months?|years?|term|issues|deliveries))\\b[^;]{0,40}\\b(?:costs?|for|at|free|is|are)\\b[^;]{0,30}\\b(?:then|after(?:wards| that)?|thereafter|renews?|followed by)\\b',
    '\\b(?:after|following|once)\\b[^;]{0,30}\\b(?:free (?:days|weeks?|months?|period)|trial|introductory [a-z]{4,8}|offer period)\\b[^;]{0,60}\\b(?:paid|charge|charged|bill|starts?|begins?|renew|membership|fee|plan)\\b',
    '\\b(?:trial|free (?:month|week|period)|introductory (?:price|rate|offer|period))\\b[^;]{0,60}\\b(?:rolls? (?:on|onto|over|into)|runs? into|leads? into|lasts? for|after which|moves? (?:you )?(?:to|on)|upgrades?|ends? and)\\b',
    "\\b(?:don't|do not|unless you) cancel\\b[^;]{0,40}\\b(?:within|during|before|in) (?:the |your )?[^;]{0,14}(?:trial|free)[^;]{0,60}\\b(?:charge|bill|pay|fee)",
    '\\b(?:move|moved|switch|switched|transfer|transferred|revert|go)s? (?:on )?to the (?:standard|regular|full|normal|usual) (?:rate|price)[^;]{0,60}\\b(?:offer|trial|promotion|first|introductory)',
  ],
  not: [
    '{wont} (?:automatically )?(?:turn|become|convert|be charged|be billed|charge)|nothing is charged|no card',
    'feel free|free to|to avoid|refund|forfeit|\\blost\\b|remind|trial (?:lesson|class)(?![^;]{0,60}(?:plan|charged))|eligib|sugar|free of',
  ],
  near: '(?:trial|first|after|for|free)[^;]{0,20}{span}',
  note: 'Cheap or free at first, and then the price.',
  example: 'Free for a month, £8 a month afterwards.',
});
