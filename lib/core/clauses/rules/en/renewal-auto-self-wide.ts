import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-self-wide',
  kind: 'renewal.auto',
  cues: [
    'rolling',
    'auto-',
    'autorenew',
    'self-renew',
    'set to renew',
    'again',
    'rebook',
    're-book',
    'automatic',
    'continue',
    'permission',
    'ongoing',
    'record',
    'on file',
    'standing order',
    'recurring',
    'until you',
  ],
  any: [
    '\\bset (?:up )?to (?:auto-?)?(?:renew|recur|repeat)\\b',
    '\\b(?:charge|bill|debit|take)\\b[^;.]{0,40}\\bagain\\b[^;.]{0,60}\\b(?:year|month|term|runs out|expires?|ends?|period)\\b',
  ],
  note: 'Goes on by itself, said with auto-, self-, again or rolling.',
  example: 'Loft Circle is set to renew by itself.',
});
