import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-authorise',
  kind: 'renewal.auto',
  cues: ['authori', 'permission', 'consent', 'agree'],
  any: [
    '\\b(?:authori[sz](?:e|es|ed|ing|ation)|permit|give (?:us|[a-z]{1,20}) permission|consent|agree)\\b[^;]{0,160}\\b(?:charg(?:e|ing|ed|es)|bill(?:ing|ed)?|debit(?:ing)?|collect|deduct|payments?)\\b[^;]{0,120}\\b(?:recurring|each (?:term|month|year|period|billing|renewal|scheduled|subscription)|every (?:month|year|billing)|periodic|ongoing|next billing|future|renewals?|subscription fees?|membership fees?|monthly|annual(?:ly)?|yearly|continue to|automatically|regular|until (?:you|it|cancel)|on (?:a|an) [a-z]{1,20} basis|for (?:the|your) (?:subscription|membership)|subsequent)\\b',
    '\\b(?:authori[sz](?:e|es|ed|ing|ation))\\b[^;]{0,80}\\b(?:recurring|automatic|periodic|subscription|membership|renewal|continue to|ongoing)\\b[^;]{0,80}\\b(?:charg|bill|debit|payment|collect|deduct)',
  ],
  not: [
    '{wont} authori',
    'unauthori[sz]ed',
    'primary payment method is declined|in case your primary',
    'agree to pay all|class action waiver(?!.{0,60}automatic)',
  ],
  example: 'You authorise us to charge your card each month.',
});
