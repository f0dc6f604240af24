import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-each-term',
  kind: 'renewal.auto',
  cues: [
    'recurring',
    'renew',
    'roll over',
    'rolls over',
    'rolled over',
    'keep charging',
    'keep billing',
    'month to month',
    'extended',
    'by itself',
    'periodic',
    'charged for renewal',
    'automatically',
    'subscriptions are',
    'on a subscription',
    'per billing',
    'each billing',
    'every billing',
    'billed',
  ],
  any: [
    '\\b(?:subscriptions?|memberships?|plans?|it|licen[cs]es?|policy|contract|services?)\\b[^.;]{0,30} (?:will (?:then )?|shall )?renews? (?:each|every|monthly|annually|yearly|weekly|on|at the|for (?:a|an|another|successive|additional|further|subsequent|the same)|until|upon|as|unless|to|after)\\b',
    '\\b(?:subscriptions?|memberships?|plans?|contracts?)\\b[^.;]{0,30}\\bextended (?:by|for) (?:a |an |another |a further )',
    '\\b(?:subscriptions?|memberships?|plans?)\\b[^.;]{0,40}\\bby itself\\b',
  ],
  example: 'The plan renews every month.',
});
