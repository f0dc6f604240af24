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
    'collective (?:action|arbitration|proceeding)',
    'consolidated? .{0,30}(?:action|class|proceeding|claim)',
    '(?:only )?on an individual basis and not',
    'representative (?:action|proceeding|capacity|suit)',
    'not (?:to )?(?:seek to )?combine any action',
    'private attorney general',
  ],
  all: ['action|jury|arbitrat|proceeding|waive|claim|suit|dispute|representative'],
  not: [
    '(?:yoga|fitness|dance|online|cooking|group|master|drop-in|first|trial) class|class(?:es)? (?:pass|pack|schedule|credit|time)|world[- ]class|class[- ]leading',
    '^(?:[\\d.]{1,6} )?(?:waiver of class actions?|class[- ]action waiver)[.;:]?$',
    '(?:does|shall|do) not (?:prevent|affect|preclude)|class-wide settlement|prohibition on class',
  ],
  example: 'You waive the right to take part in a class action.',
});
