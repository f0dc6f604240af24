import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-eligible-list',
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
  any: ['^.{6,200}$'],
  not: [
    '\\?$|:$',
    '^(?:please|to |for |this |see |our |we (?:will|may|can)|if you (?:have|need))',
    '{keepsMoney}|{wont} [^;]{0,40}(?:refund|eligible|considered|make use|qualify)|non-?refund|no refund',
    'within {duration}|business days',
    'full refund|refunds? (?:is|are|will)|contact (?:us|our)',
    '\\bhow\\b|\\bwe want\\b|\\bwork to\\b',
  ],
  context: [
    "{refundPlace}[^>]{0,80}(?: > [^>]{0,120}){0,2} > [^>:]{0,50}(?:\\beligib(?:le|ility)\\b|\\bwho can (?:claim|ask|apply|use)\\b|\\bqualif(?:y|ies|ying)\\b|\\bmust (?:all )?meet\\b|\\bmeets? all\\b|\\byou(?:'re| are) covered\\b|\\bwhat(?:'s| is) covered\\b|\\bpossible (?:when|if|where)\\b|\\bcases (?:where|when|in which) we do\\b)[^>:]{0,100}:?\\s{0,3}$",
  ],
  contextNot: [
    '(?:{wont}|\\bnot\\b|\\bno\\b|\\bineligib|\\bexclu|\\bexcept)[^>]{0,60}$',
    '\\bhow\\b|full refunds?[^>]{0,30}$',
  ],
  note: 'An item under "Eligibility", "Who can claim", "Which orders qualify" within a policy of refunds.',
  example: 'The seal of the box is whole',
});
