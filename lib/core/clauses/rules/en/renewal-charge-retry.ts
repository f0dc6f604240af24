import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-retry',
  kind: 'renewal.charge',
  cues: [
    'retry',
    'retries',
    'try again',
    'try to take',
    'try to charge',
    'try to collect',
    'try the card',
    'try your card',
    'unable to',
    'cannot',
    "can't charge",
    "couldn't charge",
    'attempt',
    'fail',
    'declin',
    'backup payment',
    'another',
    'successfully charge',
    'second failure',
  ],
  any: [
    '\\b(?:retry|retries|re-?attempt|attempt to (?:charge|collect|process|bill)|try again to charge|attempt again)\\b',
    "\\b(?:unable|not able|cannot|fail|can't)(?: to)? (?:successfully )?(?:charge|bill|collect|process|debit|take (?:your |the )?payment)\\b",
  ],
  all: [
    '\\bpa(?:y|id)|\\bcharg|\\bbill|invoice|\\bfees?\\b|\\brenew|\\bcard|retries fail|second failure|overdue|past due',
  ],
  example: 'If we still cannot collect payment, your account is moved to the free plan.',
});
