import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-none',
  kind: 'renewal.notice',
  cues: [
    'without notice',
    'without prior notice',
    'without further notice',
    'without any notice',
    'without additional notice',
    'no notice',
    'not notify',
    'not remind',
    'not send',
    'without notif',
    'without reminder',
    "won't get",
    'not receive',
    "n't send",
    "n't notify",
    "n't remind",
    "n't receive",
    "n't get",
  ],
  any: [
    '\\bwithout (?:any |prior |further |additional |advance )*(?:notice|notification|reminder)[^;]{0,120}\\b(?:charge|collect|renew|bill|fee|price)',
    '\\b{wont} (?:send|give|provide|notify|remind|get|receive)[^;]{0,50}\\b(?:renew|about to end|trial (?:ends|is)|charge|notice of renewal|reminder)',
  ],
  not: ['cease using'],
  set: { negated: true },
  noParams: true,
  example: 'We do not send reminders before monthly charges.',
});
