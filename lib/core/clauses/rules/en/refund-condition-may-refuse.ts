import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-may-refuse',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'turn down', 'request'],
  any: [
    '\\brefunds?(?: requests?)?\\b[^;]{0,40}\\b(?:may|might|could|can) (?:also )?be (?:denied|refused|declined|rejected|reduced|withheld|limited|delayed)\\b[^;]{0,20}\\b(?:if|where|when|for|due to|in case)\\b',
    '\\b(?:may|reserves? the right to|entitled to) (?:[a-z]{1,20} ){0,2}?(?:deny|refuse|decline|reject|revoke|reduce|withhold|limit)\\b[^;]{0,60}\\brefund[^;]{0,60}\\b(?:if|where|when|that|in case|should|due to)\\b',
    '\\b(?:may|might|can|could|reserves? the right to|entitled to) (?:[a-z]{1,20} ){0,2}?(?:turn down|deny|refuse|decline|reject|withhold)\\b[^;]{0,30}\\b(?:requests?|claims?|applications?)\\b[^;]{0,60}\\b(?:if|where|when|that|in case|should|due to|because)\\b[^;]{0,100}\\b(?:used|usage|abuse|misuse|refund|fraud|consumed|streamed|downloaded|guarantee)',
  ],
  not: ['unreasonably', '{wont} (?:be )?(?:refuse|deny|denied|reject)'],
  note: 'A refusal that depends on something is a condition as well.',
  example: 'A refund may be refused where the code was copied.',
});
