import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-remedy',
  kind: 'refund.breach',
  cues: [
    'fault',
    'defective',
    'not as described',
    'at no extra cost',
    'no additional cost',
    'at zero cost',
    'no cost',
    'free of charge',
    'replace',
    'remedy',
    'repair',
  ],
  any: [
    '\\bentitled to (?:have|a)\\b[^;]{0,60}\\b(?:repaired|replaced|replacement|compensation|refund) ',
    '\\b(?:faulty|defective|fault|not as described|misdescribed)\\b[^;]{0,120}\\b(?:refund|repair|replac|money back|credit)',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,20} ){0,4}(?:refund|replac|repair|liable)',
    '\\byou (?:assume|bear|pay)\\b',
  ],
  example: 'If an item is faulty and you tell us within 30 days, you can have a full refund.',
});
