import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-answer-wide',
  kind: 'refund.breach',
  cues: ['refund', 'back', 'credit', 'replace', 'repa', 'another', 'compensat', 'send you', 'money', 'knock'],
  cuesIn: 'text',
  any: [
    "{repay}|{remedy}|\\bsend (?:you )?(?:a |another )|\\bcredit your\\b|\\byou(?:'ll| will)? get the credit",
  ],
  not: [
    '{keepsMoney}|{wont} (?:be )?(?:[a-z]{1,12} ){0,3}(?:refund|credit|compensat)',
    '\\bgoogle\\b|\\bapple\\b|\\d{1,2} ?% back|get in touch with the bank',
    'misconduct|abuse|\\bliab',
  ],
  context: [
    '(?:^|> )[^>]{0,60}{ourFault}[^>]{0,60}$',
    "(?:^|> )[^>]{0,60}\\b(?:damaged|spoiled|missing items?|wrong|broken|faulty|never arrived|not arrive|did(?:n't| not) (?:show|arrive|turn up)|is down|let you down|we cancel|cancel+ed by us|if we cancel|when we can't|our mistake)[^>]{0,40}$",
  ],
  contextNot: ["\\b(?:if|when) you\\b|can(?:not|'t) refund"],
  note: 'The remedy under a heading or question that names the failure.',
  example: 'We send a new one or give you your money back.',
});
