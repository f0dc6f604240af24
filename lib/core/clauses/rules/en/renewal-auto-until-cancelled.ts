import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-until-cancelled',
  kind: 'renewal.auto',
  cues: [
    'until',
    'unless',
    'indefinite',
    'open-ended',
    'evergreen',
    'rolling',
    'continuous',
    'if you do not cancel',
    'if you do nothing',
  ],
  any: [
    "\\b(?:continues?|remain(?:s)? (?:in (?:full )?(?:force|effect)|active|valid)|in effect|runs?|ongoing|lasts?|renew(?:s|ed)?|charged|billed|bill|charges?|payments?|billing|collected|taken|recurring|contract|basis)\\b(?:(?!cookie|privacy)[^.;]){0,110}? (?:until|unless)(?: and until)?(?:,? (?:you|your|it|it's|either|the|a|one|we|or|is|are|this|such|user|subscriber|customer|member|they|he|she|party|[a-z]{1,20}) )*? ?(?:cancel(?:s|l?ed|l?ation)?|terminat(?:e|es|ed|ion)|unsubscribe[ds]?|opt out|turn(?:ed)? off|stop(?:ped)?|notif(?:y|ies|ied)|ended)\\b",
    '\\b(?:indefinite (?:term|period|duration|basis)|open[- ]ended|evergreen|rolling (?:contract|basis|subscription|monthly|month|plan|membership|term|agreement)|month[- ]to[- ]month (?:basis|subscription|plan)|continuous (?:subscription|service|membership)|no fixed (?:end|term)|auto-?renewing)\\b',
    '\\bunless (?:you|the (?:user|customer|subscriber|member))(?: [a-z]{1,20}){0,2} (?:cancel|terminate|notify|opt|tell|unsubscribe|turn)[^.;]{0,110}\\b(?:charge|charged|bill|billed|renew|renews|renewed|continue|continues|authori[sz]e|convert|extended|collect)\\b',
    "\\b(?:if you|unless you|should you) (?:do nothing|do not cancel|don't cancel|fail to cancel|have not cancel+ed|take no action|do not (?:notify|opt))\\b[^.;]{0,140}\\b(?:charge|charged|bill|billed|renew|renewed|continue|continued)\\b",
    '\\b(?:continue to be|will be|are|be|is) (?:charged|billed)\\b[^.;]{0,80}\\buntil\\b[^.;]{0,30}\\bcancel',
  ],
  not: [
    '\\bthis access shall|\\bterm of this agreement|commences|when the trial ends\\b',
    '^(?![^;]{0,20}(?:subscri|member))[^;]{0,200}\\b(?:these terms|this agreement|the terms|agreement|license|licence|arbitration)\\b[^.;]{0,50}(?:effect|effective|apply|force|continue|valid)[^.;]{0,60}(?:terminat|until)(?!.{0,120}subscription)',
    '{wont} be (?:charged|billed|renew)[^.;]{0,40}(?:until|unless)',
    '\\b(?:access|use|using|keep)[^.;]{0,60}until (?:your|the|it|[a-z]{1,20})[^.;]{0,30}(?:period|term|cancell?ed\\.?$)',
    '\\bnew price|price (?:change|increase)|offer (?:continues|valid)|discount',
    'until (?:the )?(?:payment|issue)[^.;]{0,20}(?:resolved|received)',
    'confidential|data (?:retention|is kept)|survive',
    'referral|commission',
    "\\b(?:do not|don't|fail to) cancel[^;]{0,80}\\btrial\\b|unless you[^;]{0,50}\\btrial\\b|\\btrial\\b[^;]{0,100}unless you",
  ],
  example: 'The membership goes on and is billed monthly until you cancel it.',
});
