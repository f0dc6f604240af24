import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-any-time',
  kind: 'renewal.cancel',
  cues: ['cancel', 'terminat', 'any time', 'anytime', 'leave when'],
  any: [
    '\\b(?:you|users?|customers?|subscribers?|members?|clients?|owners?|administrators?)\\b[^.;]{0,40}? (?:may|can)(?: also| at any time,?| in .{0,30},?){0,3} terminate (?:your|the|this|their|his|a|an|its) (?:[a-z]{1,20} )?(?:subscription|membership|plan|account|service)[^.;]{0,60}(?:\\bat any time|by |through|via|with)',
    '\\bleave (?:at )?any ?time\\b|\\bleave when(?:ever)? you\\b',
    '\\bcancel(?:lation)?[^.;]{0,40}\\bany ?time\\b',
    '\\bany ?time\\b[^.;]{0,40}\\bcancel',
    '\\bmay at any time\\b[^.;]{0,50}(?:terminate|cancel|choose not to|end|close|delete)',
    '\\byou (?:may|can) (?:close|delete|deactivate|end) your (?:[a-z]{1,20} )?(?:account|subscription|membership|plan)[^.;]{0,40}at any time',
  ],
  not: [
    '\\b(?:we|company|provider|google|apple|amazon|microsoft|[a-z]{1,20} inc\\.?) (?:may|can|reserves?[a-z ]{0,15}|will|shall|has the right to) (?:[a-z,]{1,20} ){0,6}(?:cancel|terminate)(?!.{0,200}you (?:may|can) (?:also )?cancel)',
    '{wont} (?:be able to )?cancel',
    '\\bcancel (?:an?|your|the|any) (?:order|class|booking|reservation|appointment|purchase|transaction)',
    '(?:right|period)[^.;]{0,30}to (?:cancel|withdraw)[^.;]{0,40}(?:14|fourteen)',
    'without (?:any )?(?:penalty and without|giving)',
    'pre-?order|need to know',
    '\\b(?:we|they) [^.;]{0,60}may cancel such|promotion or other|reserves? the right to|standard form of cancel|right of (?:cancel|withdraw)|be re-?scheduled|this authori[sz]ation|participation',
    'not (?:completely |fully |entirely )?satisfied',
    'not entitled to a refund',
    'do not agree to any changes',
  ],
  example: 'Cancel anytime, no hard feelings.',
});
