import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-effect',
  kind: 'renewal.cancel',
  cues: [
    'cancel',
    'renew',
    'end of',
    'access',
    'retain',
    'charged again',
    'billed again',
    'further charges',
    'further payments',
    'future payments',
    'future charges',
    'future billing',
    'renewal',
  ],
  any: [
    '\\bcancel+(?:ations?|ing)\\b(?: [a-z]{1,20}){0,6}? (?:will |shall |normally |generally )?(?:take[s]?|become[s]?|be|is|are|go(?:es)?|apply|applies|stops?|prevents?|ends?)\\b[^.;]{0,40}\\b(?:effect|effective|immediate|next|end of|current|future|renewal|billing|period|cycle|automatically)',
    "\\b(?:if|when|once|after|upon|following)\\b(?: [a-z']{1,20}){0,4} (?:cancel|cancel+ed|cancel+ation|cancel+ing|cancels|unsubscribe)\\b[^;]{0,140}\\b(?:access|continue|until the end|end of|remain|{wont} be (?:charged|billed|renew)|no longer be|no further|not renew|will stop|will end|will expire|inaccessible|lose|retain|keep|still (?:be able|have|use)|rest of|remainder|effective)",
  ],
  not: [
    '\\b(?:if|when) we (?:cancel|terminate|end|discontinue|change)',
    '\\brate\\b',
    'if you do not cancel',
    'refund will cover',
  ],
  example: 'Cancellation takes effect at the close of the current term.',
});
