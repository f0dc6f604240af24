import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-stops-charges',
  kind: 'renewal.cancel',
  cues: [
    'cancel',
    'renew',
    'end of',
    'access',
    'retain',
    'charged again',
    'billed again',
    'further charges',
    'further payments',
    'future payments',
    'future charges',
    'future billing',
    'renewal',
  ],
  any: [
    '{wont} (?:be )?(?:bill|charge|billed|charged|renew|auto-?renew|renewed)\\b(?: you)?[^.;]{0,40}(?:again|any further|for (?:any )?(?:future|the next|subsequent)|further|after (?:you|that)|once you cancel)',
    '\\b(?:no|any) (?:further|future|more|additional|subsequent) (?:charges|payments|billing|fees|renewals?)\\b[^.;]{0,40}(?:after|will be|are|made|taken|once)',
    '\\bstops? (?:renewing|billing|charging|recurring|auto)',
    '\\bno cancel+ation (?:fee|charge|penalt)',
  ],
  example: 'You will not be billed again.',
});
