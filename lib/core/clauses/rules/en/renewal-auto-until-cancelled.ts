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
    '\\b(?:indefinite (?:term|period|duration|basis)|open[- ]ended|evergreen|rolling (?:contract|basis|subscription|monthly|month|plan|membership|term|agreement)|month[- ]to[- ]month (?:basis|subscription|plan)|continuous (?:subscription|service|membership)|no fixed (?:end|term)|auto-?renewing)\\b',
    '\\bunless (?:you|the (?:user|customer|subscriber|member))(?: [a-z]{1,20}){0,2} (?:cancel|terminate|notify|opt|tell|unsubscribe|turn)[^.;]{0,110}\\b(?:charge|charged|bill|billed|renew|renews|renewed|continue|continues|authori[sz]e|convert|extended|collect)\\b',
    "\\b(?:if you|unless you|should you) (?:do nothing|do not cancel|don't cancel|fail to cancel|have not cancel+ed|take no action|do not (?:notify|opt))\\b[^.;]{0,140}\\b(?:charge|charged|bill|billed|renew|renewed|continue|continued)\\b",
    '\\b(?:continue to be|will be|are|be|is) (?:charged|billed)\\b[^.;]{0,80}\\buntil\\b[^.;]{0,30}\\bcancel',
  ],
  not: ["\\b(?:do not|don't|fail to) cancel[^;]{0,80}\\btrial\\b"],
  example: 'The membership goes on and is billed monthly until you cancel it.',
});
