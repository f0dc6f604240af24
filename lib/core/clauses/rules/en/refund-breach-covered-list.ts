import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-breach-covered-list',
  kind: 'refund.breach',
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
    "\\b(?:never|not|doesn't|does not|didn't|did not|could not|couldn't|can't|cannot) (?:turns? up|arrives?|comes?|work|start|open|delivered|mend|fix|be (?:mended|fixed|delivered)|as described)\\b|\\bnever (?:turns up|arrives|came)\\b",
    '\\b(?:damaged|fake|counterfeit|faulty|broken|defective|corrupt(?:ed)?|plainly different|different from|wrong (?:item|size|colour|color))\\b',
    "^(?:the |our |a |your )?(?:seller|host|tutor|organi[sz]er|we|us|school|club)\\b[^;.]{0,30}\\b(?:cancels?|closes?|close|moves?|shuts?|stops?|can't|fails?|take away|takes away)\\b",
  ],
  not: ['\\?$|:$|\\byour (?:own )?(?:device|internet|computer)\\b'],
  context: [
    "{refundPlace}[^>]{0,80}(?: > [^>]{0,120}){0,2} > [^>:]{0,50}(?:\\beligib(?:le|ility)\\b|\\bwho can (?:claim|ask|apply|use)\\b|\\bqualif(?:y|ies|ying)\\b|\\byou(?:'re| are) covered\\b|\\bwhat(?:'s| is) covered\\b|\\bpossible (?:when|if|where)\\b|\\bcases (?:where|when|in which) we do\\b)[^>:]{0,100}:?\\s{0,3}$",
  ],
  contextNot: ['(?:{wont}|\\bnot\\b|\\bno\\b|\\bineligib|\\bexclu|\\bexcept)(?! pay)[^>]{0,60}$'],
  note: 'A fault of the other side among the cases in which a customer is covered.',
  example: 'the parcel never turns up',
});
