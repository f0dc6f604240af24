import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-item-wide',
  kind: 'refund.none',
  cues: ['refund', 'money back', 'money-back', 'guarantee', 'exclu', 'not cover', 'returns'],
  cuesIn: 'context',
  any: ['^.{4,180}$'],
  not: [
    '\\?$',
    '^(?:please|contact|to |if you (?:believe|have (?:any |some )?(?:question|concern))|these |we |our |you (?:can|may)|for (?:more|questions)|this|see |however|note)',
    'contact (?:us|our)|refund(?:ed|s)? (?:is|are|will be)|full refund',
    '^©|rights reserved|cookie',
  ],
  context: [
    '(?:^|> )(?:[\\d.()a-z§]{1,5} )?(?:when|what|which|cases|items|purchases|things|where)?[^>:]{0,50}(?:{wont}|\\bnot\\b|\\bno\\b|non-?)[^>:]{0,30}\\b(?:refund(?:s|ed|able)?|give (?:you )?(?:your )?money back|returnable|returned)[^>:]{0,40}:?\\s{0,3}$',
    '(?:refund|money[- ]back|guarantee|return)[^>]{0,60} > [^>]{0,60}(?:{wont}|\\bnot\\b)[^>]{0,20}(?:cover|apply|include|qualify|eligible|refund)[^>]{0,60}:?\\s{0,3}$',
    '(?:^|> )[^>:]{0,30}(?:{wont}|\\bnot\\b) (?:be )?(?:covered|included|eligible)[^>:]{0,30}(?:guarantee|refund|money[- ]back)[^>:]{0,30}:?\\s{0,3}$',
    '(?:guarantee|refund|money[- ]back)[^>:]{0,60}(?:{wont}) (?:cover|apply|include|extend)[^>:]{0,30}:\\s{0,3}$',
  ],
  contextNot: [
    '\\bwhy\\b|received|\\bhow\\b',
    '\\b(?:unless|except|other than|only)\\b[^>:]{0,80}:?\\s{0,3}$',
    '\\?$',
  ],
  note: 'An item under a heading or lead-in that says what is not refunded.',
  example: 'Plans bought with a voucher',
});
