import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-turned-off',
  kind: 'renewal.cancel',
  cues: ['turn', 'switch', 'disabl'],
  any: [
    '\\b(?:turn|switch)(?:ed|ing)? (?:the |your )?(?:auto(?:matic)?[- ]?)?(?:renewals?|subscription|recurring (?:billing|payments?|charges?)) off\\b',
    '\\b(?:turn|switch)(?:ed|ing)? off (?:the |your |its )?(?:auto(?:matic)?[- ]?)?(?:renewals?|subscription|recurring (?:billing|payments?|charges?))\\b',
    '\\bdisabl(?:e|ed|ing) (?:the |your )?(?:auto(?:matic)?[- ]?)?(?:renewals?|recurring (?:billing|payments?|charges?))\\b',
  ],
  not: ['notification|reminder|unless|we (?:may|can|will) (?:turn|switch|disable)'],
  near: '\\b(?:at least|no later than|before|ahead|prior)\\b',
  example: 'Switch the renewal off at least three days before it is due.',
});
