import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-rolls-on',
  kind: 'renewal.auto',
  cues: [
    'remain in force',
    'remains in force',
    'month-to-month',
    'rolling',
    'continue to bill',
    'continue billing',
    'in force',
  ],
  any: [
    '\\b(?:remains?|stays?|continues?) (?:in force|in effect|active)?\\b[^;]{0,30}?\\b(?:on a|on an) (?:rolling|month-to-month|monthly|calendar month|open)(?: [a-z-]{4,10})? ?(?:[a-z]{4,8} )?basis\\b',
    '\\b(?:will|shall|may) continue (?:to bill|to charge|to debit|billing|charging|debiting)\\b[^;]{0,140}?\\buntil (?:you )?(?:cancel|terminat|tell|notify|unsubscrib|stop)',
  ],
  not: ['{wont} (?:continue|remain)', 'arbitrat|confidential|licen[cs]e'],
  example: 'After the fixed term the contract remains in force on a rolling monthly basis.',
});
