import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-list',
  kind: 'renewal.notice',
  cues: ['notif', 'remind', 'notice'],
  cuesIn: 'context',
  any: ['{duration}[^.;]{0,40}\\b(?:before|prior|in advance|ahead)'],
  not: ['cancel|refund', '\\byou must\\b'],
  context: [
    '\\b(?:renewal|price|auto-?renewal|billing|charge)[^>]{0,60}\\b(?:notif|remind|notice)[^>]{0,40}$',
    '\\b(?:notif|remind|notice)[^>]{0,60}\\b(?:renew|price|charge|billing)[^>]{0,40}$',
  ],
  near: '{duration}[^;]{0,30}(?:before|prior|advance|ahead)',
  example: 'Annual plans: 30 days before renewal.',
});
