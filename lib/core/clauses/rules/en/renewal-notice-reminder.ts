import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-reminder',
  kind: 'renewal.notice',
  cues: ['remind', 'notif', 'notice', 'heads-up', 'heads up', 'email you', 'e-mail you', 'informed'],
  any: ['\\brenewal (?:reminders?|notices?|notifications?)\\b'],
  near: '{duration}[^;]{0,30}(?:before|prior|advance|ahead)',
  example: 'We email renewal notices 60, 30 and 7 days before expiry.',
});
