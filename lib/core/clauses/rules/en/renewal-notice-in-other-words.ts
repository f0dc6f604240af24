import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-in-other-words',
  kind: 'renewal.notice',
  cues: [
    'mail',
    'letter',
    'message',
    'text',
    'reminder',
    'push',
    'we write',
    'from us',
    'hear',
    'told',
    'dearer',
  ],
  any: [
    '\\b(?:e-?mails?|letters?|messages?|texts?|reminders?|push)\\b[^;.]{0,24}\\b(?:goes|go|is sent|are sent|comes|arrives)? ?(?:out )?{span} (?:before|ahead|earlier)\\b',
    '\\bwe write\\b[^;.]{0,24}(?:{span}|\\bdays\\b) before\\b[^;.]{0,40}\\b(?:runs out|renew|expir|ends)',
    '\\bhears? from us\\b[^;.]{0,40}\\b(?:ahead|before)\\b',
  ],
  near: '{span} (?:before|ahead|earlier)',
  note: 'Word ahead of a renewal or a new price.',
  example: 'A reminder goes out 30 days before.',
});
