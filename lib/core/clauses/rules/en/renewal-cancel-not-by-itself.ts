import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-not-by-itself',
  kind: 'renewal.cancel',
  cues: [
    'delet',
    'uninstall',
    'non-use',
    'not using',
    'stop using',
    'removing',
    'does not cancel',
    'not constitute',
  ],
  any: [
    '\\b(?:delet(?:e|ing)|uninstall(?:ing)?|remov(?:e|ing)|non-?use|not using|failure to use|ceasing|stopping|inactivity|logging out)\\b[^.;]{0,110}\\b{wont} (?:by itself |automatically )?(?:cancel|stop|end|constitute|terminate|amount to|result in)',
  ],
  example: 'Removing the app does not stop your plan.',
});
