import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-provider-ends',
  kind: 'refund.breach',
  cues: ['refund', 'credit', 'reimburse', 'compensat', 'money back', 'is down', 'goes down'],
  any: [
    '\\b(?:refund|credit|reimburse|compensat)[a-z]{0,20}\\b[^;]{0,120}\\b(?:if|where|when|in the event(?: that)?) (?:we|the (?:company|provider|organi[sz]er|seller|event|service|school|course|class))\\b(?: [a-z]{1,20}){0,4} (?:terminate|discontinue|cancel|stop|suspend|cease|end|close|fail|breach|are unable|is unable|cannot|is cancel|are cancel|do not|does not)',
  ],
  example:
    'We pay compensation on the following scale where we cancel within 56 days of departure for reasons within our control:',
});
