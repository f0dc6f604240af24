import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-step',
  kind: 'refund.process',
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
  any: [
    '^(?:please |then |first,? |just |once (?:there|in),? )*(?:sign|log) in\\b[^;]{0,80}(?:>|\\b(?:choose|open|pick|select|press|tap|click|cancel|refund|return)\\b)',
    '\\b(?:tap|hit|press|click|pick|choose|use|tick) (?:on )?(?:the |our )?[\\"\'“][^\\"\'”]{3,40}[\\"\'”]',
    '\\b(?:hit|press|tap|click) (?:cancel|return|refund)\\b[^;.]{0,40}\\b(?:order|page|app|booking)',
    '\\b(?:use|open|start) (?:the |our |a )?(?:live )?chat\\b|\\blive chat is (?:the )?(?:quickest|fastest|best)\\b',
    '\\bgo to [a-z]{3,15} > [a-z]{3,15}|\\bopen [a-z]{3,15} > [a-z]{3,15}|\\bdrop it in a ticket\\b|\\bthen pick [\\"\'“]',
    '\\b(?:fill in|use) (?:the|our) (?:[a-z]{3,12} )?form\\b',
  ],
  not: ['\\bwe (?:may|will|can|use)\\b|questions|immediate|chargeback'],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  contextNot: [
    'privacy|\\btax|warrant|referral|investment|performance guarantee|cookies|newsletter|renew|subscription|membership',
  ],
  note: "A step of the way to one's money, under a heading of how it is asked for.",
  example: 'Press "Return" on your order.',
});
