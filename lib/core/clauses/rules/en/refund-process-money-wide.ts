import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-money-wide',
  kind: 'refund.process',
  cues: [
    'release',
    'to get your money',
    'phone bill',
    'answer refund',
    'money is sent',
    'amount back',
    'your money',
    'wallet',
    'refund form',
    'repayment',
    'drop an e-mail',
    'drop an email',
  ],
  any: [
    '\\b(?:release|transfer|send|pay|post|credit)s?\\b[^;.]{0,30}\\b(?:payment|money|amount|refund|sum)\\b[^;.]{0,30}\\b(?:to|into|onto|on) your (?:wallet|account|card|balance|phone bill|bank)',
    '\\b(?:to get|for|to claim|to ask for|to collect) your (?:money|refund|cash)(?: back)?\\b',
    '\\b(?:see|find|get|receive) the (?:amount|money|refund|sum) (?:back )?(?:on|in) your\\b',
    '\\b(?:answer|reply to|handle|look at|decide on|process|review)s? (?:all |each |every |your |any )?(?:refund|withdrawal) (?:requests?|claims?)\\b',
    '\\bdrop (?:us )?an? e-?mail\\b[^;]{0,40}\\brefund',
  ],
  not: [
    'saga|how to get your money|when you sell|payouts?|commission|\\bcharge|{wont} (?:answer|process)|renew|withdraw your money|questions',
  ],
  note: 'Where the money is fetched or seen.',
  example: 'You see the amount back on your phone bill.',
});
