import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-evidence',
  kind: 'refund.condition',
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
    "\\b(?:add|attach|send|take|upload|bring|show|enclose|provide|supply)\\b[^;.]{0,24}\\b(?:photos?|pictures?|screenshots?|videos?|doctor's note|certificate|statement|receipt|log file|proof|evidence|bank details|utility bill|copy of|order (?:number|reference|id)|letter from)\\b",
    '\\b(?:tell|give|send|quote)(?: us)?(?: the| your| an?)? [^;.]{0,30}\\b(?:(?:invoice|order|account|booking|transaction|payment|receipt|reference) (?:number|id|reference|code)|order reference|workspace name|user ?name)\\b',
    '\\bneeds? (?:a copy|proof|a scan|an? (?:id|identity))\\b|\\b(?:order|account|booking|invoice) (?:number|reference|id) (?:in|to|at) hand\\b|\\bhave your [^;.]{0,60}\\b(?:to hand|at hand|ready)\\b',
    "\\b(?:you(?:'ll| will| may)? be|we may) ask(?:ed)? (?:you )?(?:to|for)\\b[^;.]{0,30}\\b(?:confirm|send|show|prove|return|photos?|proof|evidence|id\\b)",
    '^from the (?:address|account|e-?mail|number)\\b|\\b(?:from|with|using) the (?:e-?mail )?(?:address|account) (?:on|of|behind|that) (?:the|your|paid)\\b|\\bconfirm with the code\\b|\\bname on the (?:id|card)\\b[^;.]{0,40}\\b(?:match|differ)',
    '\\bin writing\\b[^;.]{0,40}\\b(?:only|counts?|required)\\b',
  ],
  not: [
    '\\b(?:need not|no need|without|{wont}) (?:[a-z]{2,12} ){0,4}(?:add|attach|send|take|upload|bring|show|enclose|provide|supply|proof)',
    "\\bwe(?:'ll| will| may)? (?:also |then )?(?:send|provide|take|show|attach|add)\\b|questions|newsletter",
  ],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  contextNot: ['privacy|\\btax|warrant|referral|investment|performance guarantee|cookies|newsletter'],
  note: 'What has to be shown or told, act first, under a heading of refunds.',
  example: 'Add two photos of the damage.',
});
