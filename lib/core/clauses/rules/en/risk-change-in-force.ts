import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-change-in-force',
  kind: 'risk.unilateral-change',
  cues: [
    'effective',
    'posting',
    'posted',
    'binding',
    'responsibility to',
    'latest version',
    'will apply',
    'review these',
    'prevail',
  ],
  any: [
    '(?:change|modif|amend|updat|revis|new (?:terms|version|policy|[a-z]{2,10} tos))[^;]{0,80}?(?:effective|in effect|binding|in force|take effect|apply)\\b.{0,40}(?:when|upon|once|immediately|as soon as|after|on|from|at the time).{0,30}(?:post|publi|notice|upload|such|appear|made available)',
    '(?:change|modif|amend|updat|revis)[a-z]{0,8}.{0,60}(?:effective|in effect|binding) (?:immediately|upon|once|when)',
    'we (?:may|will|can) post .{0,30}(?:new|updated|revised|modified|amended) .{0,60}',
    "(?:your|users'?|members'?|customers'?) (?:sole )?(?:responsibility|obligation|duty)(?: of [a-z ]{2,14})? to (?:periodically |regularly )?(?:review|check|monitor|read|stay|keep).{0,60}(?:terms|agreement|polic|changes|updates|page|rules)",
    'responsib(?:le|ility).{0,24}(?:for |to )(?:regularly |periodically )?(?:review|check)(?:ing)?.{0,60}(?:terms|agreement|polic|changes|rules)',
    'new .{2,30} will apply to (?:your|all)',
  ],
  not: [
    'price|pricing|fees?\\b|rates?\\b',
    '(?:cancellation|plan|subscription|billing) .{0,20}(?:effective|take effect)',
    'privacy',
    '^(?:last )?(?:updated|effective|revised)',
  ],
  example: 'Changes to these terms are effective immediately upon posting.',
});
