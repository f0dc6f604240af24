import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-considered',
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
    '\\b(?:may|will|can|might) be (?:considered|taken into (?:account|consideration)|looked at|accepted)\\b[^;.]{0,60}\\b(?:where|if|when|supported|with (?:a|an|the|proof|evidence)|on (?:production|presentation))\\b',
    "\\b(?:doctor's|medical) (?:certificate|note|letter)\\b[^;.]{0,80}\\b(?:considered|consideration|accepted|required|needed)\\b",
    '\\bprovided (?:that )?nothing is (?:owing|owed|due|outstanding)\\b',
  ],
  not: ['{wont} be (?:considered|taken|accepted)|feedback|application'],
  context: [
    '(?:^|> )[^>]{0,60}{refundPlace}|(?:^|> )[^>]{0,40}\\bcancell?(?:ing|ations?)\\b|(?:^|> )[^>]{0,40}\\bexams?\\b',
  ],
  contextNot: ['privacy|\\btax|warrant|referral|investment|performance guarantee|cookies|newsletter'],
  note: 'Grounds that are looked at when shown.',
  example: 'Serious illness may be considered where supported by evidence.',
});
