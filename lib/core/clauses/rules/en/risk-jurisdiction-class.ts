import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-jurisdiction-class',
  kind: 'risk.jurisdiction',
  cues: [
    'representative capacity',
    'representative capacity',
    'class',
    'jury',
    'collective',
    'consolidat',
    'individual basis',
    'combine',
  ],
  any: [
    'class[- ]?(?:action|wide|,| or |arbitration)',
    '\\bjury\\b',
    'representative (?:action|proceeding|capacity|suit)',
  ],
  all: ['action|jury|arbitrat|proceeding|waive|claim|suit|dispute|representative'],
  not: [
    '^(?:[\\d.]{1,6} )?(?:waiver of class actions?|class[- ]action waiver)[.;:]?$',
    '(?:does|shall|do) not (?:prevent|affect|preclude)|prohibition on class',
  ],
  example: 'You waive the right to take part in a class action.',
});
