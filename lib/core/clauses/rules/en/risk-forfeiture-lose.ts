import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-lose',
  kind: 'risk.forfeiture',
  cues: [
    'lose',
    'lost',
    'loss of',
    'cease',
    'revoked',
    'end immediately',
    'ends immediately',
    'immediately terminate',
    'terminate immediately',
    'no longer',
    'close immediately',
    "won't be able",
    'decommission',
    'not be able',
    'unable to access',
    'prevented from',
  ],
  any: [
    "(?:\\byou(?:r|'ll)?\\b|\\bwill\\b|\\bmay\\b|\\bmembers?\\b|\\busers?\\b|cause|result|subscribers?|refund|lead).{0,80}?\\blos(?:e|es|ing|s of)\\b (?:all |any |your |their |immediate |the |of |some |you have |and |remaining |unused )*(?:accrued |earned |accumulated |paid |premium |member |subscription |unused |discounted |current |special |grandfathered )*(?:access|benefits?|privileges?|features?|credits?|points|account|data|progress|balance|content|status|discount|licen[cs]e|subscription|membership|documents|files|plan|items|days|time|pric(?:e|ing)|rate|spot|class|session|lesson|deposit|characters)",
    "(?:won't|will not|no longer|cannot|not) (?:be )?(?:able|have|prevented|retain|entitled|eligible|keep)?.{0,20}?(?:to )?(?:access|use|enjoy|claim|recover|have access to|any)\\b.{0,30}?(?:your account|benefits|content|features|that purchase|files|items|purchases|credits|membership)\\b.{0,60}(?:once|after|when|if|upon)?",
  ],
  not: [
    'product provider will no longer',
    'responsib',
    '(?:at|until|after) the end of (?:the|your|that) (?:current |paid |billing )*(?:period|cycle|term|month)',
    'family (?:sharing|group)(?!.{0,80}disable)',
  ],
  example: 'You lose all benefits when you cancel.',
});
