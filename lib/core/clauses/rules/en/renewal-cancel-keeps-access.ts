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
  any: ['\\baccess\\b[^.;]{0,50}\\b(?:until|through|at|for)\\b[^.;]{0,12}{termEnd}'],
  not: ['\\b(?:if|when) we (?:cancel|terminate|end|discontinue|change)', 'if you purchase'],
  example: 'You keep access until the end of the current billing period.',
});
