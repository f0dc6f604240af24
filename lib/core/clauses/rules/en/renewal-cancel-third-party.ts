import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-third-party',
  kind: 'renewal.cancel',
  cues: ['cancel', 'cancellation'],
  any: ['\\bcancel[^.;]{0,60}\\b(?:through|with|via|in|from)\\b[^.;]{0,25}{store}\\b'],
  not: ['\\border\\b(?! to\\b)'],
  example: 'If you subscribed through a third party, cancel with that third party.',
});
