import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-keeps-access',
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
    '\\b(?:retain|keep|keep using|continue to have|continue to (?:use|enjoy|receive|access)|continue using|still have|maintain|have|lose|enjoy|remain active|will continue|may continue|benefits continue|continues|normally continues|remains? (?:active|available|in effect)|will remain)\\b[^.;]{0,80}\\b(?:until|till|through(?:out)?|for|up to|at|to)\\b[^.;]{0,12}{termEnd}',
    '\\baccess\\b[^.;]{0,50}\\b(?:until|through|at|for)\\b[^.;]{0,12}{termEnd}',
    '\\b(?:service|subscription|membership|plan)\\b[^.;]{0,20}(?:remain|stay|continue)s?[^.;]{0,20}(?:active|available|valid|in effect|usable)?[^.;]{0,30}(?:length|remainder|duration|rest|end|until) ',
  ],
  not: [
    '\\b(?:if|when) we (?:cancel|terminate|end|discontinue|change)',
    '\\bif (?:a |your |the |any )?(?:payment|charge)[^.;]{0,40}(?:fail|declin)',
    'price|pricing|\\brate\\b|new fee',
    'if you purchase',
    'auto-?renewal means|continues automatically',
    'please cancel your .{0,20}rather than',
    '(?:will|shall) continue until (?:terminated|cancelled|canceled|you cancel)',
  ],
  example: 'You keep access until the end of the current billing period.',
});
