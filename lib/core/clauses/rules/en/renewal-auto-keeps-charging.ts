import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-auto-keeps-charging',
  kind: 'renewal.auto',
  cues: ['keep', 'continue', 'charged for', 'after which'],
  any: [
    '\\b(?:keep|keeps|continue|continues) (?:renewing|charging|billing|debiting)\\b',
    '\\bcharged for (?:the |your |each )?renewal\\b',
    '\\bsubscription payments will continue\\b',
    '\\bafter which (?:time |point )?you (?:will|may) be (?:automatically )?(?:charged|billed)[^.;]{0,60}until you cancel',
  ],
  not: [
    '{wont} (?:be )?renew',
    'if you (?:wish|want|decide|choose)[^.;]{0,15}to renew',
    '\\b(?:phone|battery|device|laptop)\\b',
  ],
  example: 'We keep charging your card every month.',
});
