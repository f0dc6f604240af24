import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-wrong-charge',
  kind: 'refund.breach',
  cues: ['revers', 'correct', 'refund', 'credit', 'return', 'repay', 'pay back'],
  any: [
    '\\b(?:we|us|our team)\\b[^;.]{0,24}\\b(?:reverse|refund|correct|return|credit|repay|pay back)\\b[^;.]{0,24}\\b(?:erroneous|duplicate|mistaken|incorrect|double|wrong|accidental)(?:ly)? (?:charges?|payments?|billing|debits?|charged|billed)\\b',
    '\\b(?:erroneous|duplicate|mistaken|incorrect|double|wrong) (?:charges?|payments?|billing|debits?)\\b[^;.]{0,40}\\b(?:(?:is|are|will be) (?:[a-z]{3,12} )?(?:refunded|reversed|returned|corrected|credited|paid back)|eligible|qualif)',
  ],
  not: ['{wont} (?:be )?(?:[a-z]{1,14} ){0,3}(?:refund|reverse|return|credit)|\\byou (?:must|shall|have to)'],
  noParams: true,
  note: 'What was taken by mistake goes back.',
  example: 'We will gladly reverse erroneous charges.',
});
