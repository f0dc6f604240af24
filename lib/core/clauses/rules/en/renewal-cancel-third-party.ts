import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-third-party',
  kind: 'renewal.cancel',
  cues: ['cancel', 'cancellation'],
  any: [
    '\\b(?:signed[- ]up|subscribed|purchas[a-z]{0,20}|bought|billed|subscription)\\b[^.;]{0,60}\\b(?:through|from|via|with|by|using)\\b[^.;]{0,20}{store}[^;]{0,160}\\bcancel',
    '{store}[^.;]{0,90}\\bresponsible for\\b[^.;]{0,80}\\bcancel',
    '\\bcancel[^.;]{0,60}\\b(?:through|with|via|in|from)\\b[^.;]{0,25}{store}\\b',
  ],
  not: ['\\border\\b(?! to\\b)|\\bcoins?\\b', '\\bgoogle (?:may|will) cancel'],
  example: 'If you subscribed through a third party, cancel with that third party.',
});
