import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-turned-off',
  kind: 'renewal.cancel',
  cues: ['turn', 'switch', 'disabl'],
  any: [
    '\\b(?:turn|switch)(?:ed|ing)? (?:the |your )?(?:auto(?:matic)?[- ]?)?(?:renewals?|subscription|recurring (?:billing|payments?|charges?)) off\\b',
  ],
  near: '\\b(?:at least|no later than|before|ahead|prior)\\b',
  example: 'Switch the renewal off at least three days before it is due.',
});
