import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-window-in-policy',
  kind: 'refund.window',
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
    "\\byou(?:'ve| have)(?: got)? (?:a full |up to |the first )?{span}\\b[^;.]{0,20}\\b(?:to|from|after|of|in which)\\b",
    '\\b(?:any time|at any time|any time up)\\b[^;.]{0,12}\\b(?:until|before) (?:release|launch|dispatch|it ships|the (?:release|launch|start|event|show|printer))',
    '\\b(?:send|fill in|post|tell us)\\b[^;.]{0,60}\\b(?:within|inside) {span}\\b|^between \\d{1,3} and {span} (?:before|after)\\b|\\bless than {span} (?:ago|old)\\b',
    '\\b(?:in|inside|within|during) (?:the |your )?first {span}\\b',
    '\\b{span}[- ](?:promise|window|grace period|return period|cooling[- ]off)\\b|\\b{span} (?:money[- ]back |satisfaction |happiness )?guarantee\\b',
    '\\b(?:writ(?:e|ing)|claim|ask(?:ed)?|tell us|let us know|open a (?:ticket|case|claim)|report|send|withdraw|complain|undone|undo|called off|come back|come home|go back|reversed?|look at it|drop it)\\b[^;.]{0,50}?\\b(?:within|inside|in|for|no later than|up to|for up to)(?: the)?(?: (?:very )?first| last)? {span}\\b',
  ],
  not: [
    '\\b(?:money|amount|refund|payment|sum|banks?|cards?|reply|replies|respond|answer|process|review|reach(?:es)?|arrives?|lands?|takes?)\\b[^;.]{0,50}{span}(?![^;.]{0,60}\\b(?:purchase|order|first)\\b)',
  ],
  context: ['(?:^|> )[^>]{0,60}{refundPlace}'],
  near: '(?:have|first|within|inside|in|for|up to|until|no later than|count|the)\\b[^;]{0,20}{span}',
  note: 'A time of the customer, told without the word refund under a heading that has it.',
  example: 'You have twenty days to try it.',
});
