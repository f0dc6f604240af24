import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-plain-wide',
  kind: 'risk.unilateral-change',
  cues: [
    'differ',
    'substitute',
    'slow down',
    'stop supporting',
    'your use means',
    'check back',
    'opening hours',
    'line-up',
    'entitled to',
    'without notice',
    'at short notice',
    'ended',
    'right to',
    'refuse',
    'close any',
    'at its choice',
    'at our choice',
    'limit',
  ],
  any: [
    '\\b(?:benefits?|features?|services?|content|hours|opening hours|timetables?|line-?up|programme|program|schedules?|routes?|courses?|venues?|speakers?|instructors?|menu|range)\\b[^;.]{0,40}\\b(?:may|can|could|might|is|are) (?:be )?(?:subject to )?(?:differ|change[ds]?|vary|ended|end|altered|moved|withdrawn|replaced|substituted)\\b[^;.]{0,40}\\b(?:from time to time|without notice|at short notice|at any time|without (?:prior|further|advance)|as (?:we|needed|necessary))\\b',
    '\\b(?:is|are|be) entitled to (?:change|substitute|replace|alter|modify|amend|adapt|end|withdraw|limit|refuse|stop|suspend|move)\\b',
    '\\b(?:may|can|might|reserves? the right to|have the right to|has the right to|right to)\\b[^;.]{0,20}\\b(?:substitute|limit, slow|slow down|stop supporting|end support|refuse (?:service|or close|any|entry|admission)|refuse or|alter the|change the (?:date|course|venue|time|route|line-?up|programme|schedule)|close any account|end the service)\\b',
    '\\byour (?:use|continued use|stay|play)(?: of it| after)? (?:means|is taken|counts|shows|signals)\\b|\\bcheck (?:back|this page|them) (?:now|from time|regularly|often)\\b',
    '\\bat (?:its|our|their) (?:choice|pleasure|option)\\b',
  ],
  not: [
    '\\b(?:you|customers?|members?|users?|consumers?|guests?|buyers?|either party|ticket holders?) (?:may|can|might|(?:is|are) entitled|have the right|has the right|reserve)\\b',
    'adapt prices|prices?\\b[^;.]{0,50}\\b(?:are|is) subject to change|prize|(?:articles|assistance|\\bad\\b)|not be authori|refund|liab|\\bresults may|prices?\\b[^;.]{0,20}\\bmay\\b(?![^;.]{0,40}(?:feature|service|benefit))|cookie|\\bright to refuse (?:treatment|consent)',
  ],
  note: 'Plain words for a provider that changes or ends what it offers.',
  example: 'Opening hours may change at short notice.',
});
