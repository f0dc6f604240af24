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
    '\\b(?:get|send|receive)\\b[^;.]{0,24}\\b(?:reminder|push message|e-?mail|message|text)\\b[^;.]{0,24}{span} (?:before|ahead|earlier)\\b',
    '\\bwe write\\b[^;.]{0,24}(?:{span}|\\bdays\\b) before\\b[^;.]{0,40}\\b(?:runs out|renew|expir|ends)',
    '\\bhears? from us\\b[^;.]{0,40}\\b(?:ahead|before)\\b',
  ],
  not: [
    '^(?:please )?(?:send|e-?mail|write)|\\b(?:lesson|appointment|class|visit|delivery|shipment|event|session|match|trip)\\b|\\byou (?:must|should|need to)|\\bpolicy\\b|\\bterms\\b|cancel',
  ],
  near: '{span} (?:before|ahead|earlier)',
  note: 'Word ahead of a renewal or a new price.',
  example: 'A reminder goes out 30 days before.',
});
