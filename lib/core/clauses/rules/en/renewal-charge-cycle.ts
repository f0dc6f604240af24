import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-cycle',
  kind: 'renewal.charge',
  cues: [
    'charged',
    'billed',
    'charge',
    'bill you',
    'direct debit',
    'payment',
    'billing',
    'debited',
    'collected',
    'invoice',
  ],
  any: [
    '\\b(?:charged|billed|bill|paid|payable|invoiced|collected|payments?)\\b[^.;]{0,30}\\bin advance\\b',
    '\\b(?:billed|charged|invoiced) (?:either )?(?:automatically )?(?:monthly|annually|yearly|weekly|quarterly|once a (?:year|month)|every (?:month|year|{duration})|each (?:month|year|{duration})|per (?:month|week|year))\\b',
    '\\b(?:charged|billed)\\b[^.;]{0,20}[£$€][\\d.,]{1,20} (?:per|every|a|each) (?:month|week|fortnight|year|quarter|day)',
    '\\b(?:billing|payment|charge|renewal) dates?\\b[^.;]{0,60}\\b(?:is|will be|may change|are|may)\\b[^.;]{0,60}\\b(?:day|date|determined|month|change|anniversary|depend|purchase)',
    '\\bbilled on (?:or (?:about|shortly after|around) )?(?:\\([^)]{3,30}\\) )?(?:the )?\\d{1,2}(?:st|nd|rd|th)',
    '\\b(?:take|collect|debit|charge|payment)[a-z]{0,3}\\b[^.;]{0,50}\\bon (?:or (?:around|about|shortly after) )?the (?:\\d{1,2}(?:st|nd|rd|th)|first|last|same)\\b[^.;]{0,20}(?:month|year|week|day|date)',
    '\\b(?:immediately|at the time of) (?:upon |after )?(?:sign ?-?up|subscri|registration)',
    '\\bbilled (?:each|every) \\d|\\bbilling (?:cycle|period) (?:will )?(?:begins?|starts?) (?:on|at|when|with)\\b',
  ],
  all: ['charg|bill|pay|invoic|debit|collect|deduct'],
  not: [
    '{wont} be (?:charged|billed)|without being charged|no charge|free of charge',
    '^(?:if you|unless you) (?:cancel|fail to cancel)|^cancel|to avoid (?:future|any|being)',
    'refund(?:ed|s)?\\b(?!able)',
    'non-?refundable once|fee change|choose to cancel|by accessing',
  ],
  near: '(?:within|no earlier than|not earlier than|up to)\\b[^.;]{0,10}{duration}',
  example: 'Plans are billed monthly.',
});
