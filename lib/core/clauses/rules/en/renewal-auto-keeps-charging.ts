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
    '\\bnot (?:a )?(?:recurring|renew)',
    'no recurring',
    '{wont} (?:be )?renew',
    'when (?:you|your|the) [^.;]{0,20}renews? (?:at|on)',
    'if you (?:wish|want|decide|choose)[^.;]{0,15}to renew',
    'notify|remind|reminder',
    'continue to govern',
    'price (?:change|increase)|pricing',
    'you (?:can|may) renew',
    'some parts',
    '\\b(?:phone|battery|device|laptop)\\b',
    'minutes|allowance|credits\\b|points|data\\b',
  ],
  example: 'We keep charging your card every month.',
});
