import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-exclusion-list',
  kind: 'refund.none',
  cues: [
    'refund',
    'money back',
    'money-back',
    'my money',
    'returns',
    ', return',
    'return policy',
    'cancellation policy',
    'cancellation fee',
    'reimburs',
    'guarantee',
    'buyer protection',
    'cooling-off',
    'exchanges',
  ],
  cuesIn: 'context',
  any: ['^.{4,180}$'],
  not: [
    '\\?$|:$',
    '^(?:please|contact|to |if you (?:believe|have (?:any |some )?(?:question|concern))|these |we |our |you (?:can|may)|for (?:more|questions)|this|see |however|note)',
    'contact (?:us|our)|refund(?:ed|s)? (?:is|are|will be)|full refund',
    '^©|rights reserved|cookie',
  ],
  context: [
    '{refundPlace}[^>]{0,80}(?: > [^>]{0,120}){0,2} > [^>:]{0,50}(?:(?:{wont}|\\bnot\\b) (?:be )?(?:covered|included|returnable|refundable|returned|eligible|accepted|take|help|apply|pay)\\b|\\bexclu(?:ded|sions?)\\b|\\b(?:stays?|remains?) (?:with us|ours)\\b|\\b(?:is|are) (?:always )?kept\\b|\\bfinal sale\\b|\\bineligible\\b)[^>:]{0,100}:?\\s{0,3}$',
  ],
  contextNot: [
    '\\bwhy\\b|received|\\bhow\\b|\\?$',
    '\\b(?:unless|except|other than|only)\\b[^>:]{0,80}:?\\s{0,3}$',
  ],
  note: 'An item under "What is not covered", "Exclusions", "These stay with us" within a policy of refunds.',
  example: 'Parcels without a tracking number',
});
