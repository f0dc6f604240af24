import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-charge-suspend',
  kind: 'renewal.charge',
  cues: [
    'suspend',
    'restrict',
    'limited',
    'paus',
    'block',
    'overdue',
    'past due',
    'unpaid',
    'late payment',
    'non-payment',
    'nonpayment',
    'grace period',
    'failure to pay',
    'payment is received',
    'payment issue',
  ],
  any: [
    '\\b(?:access|service|subscription|account|membership|features)\\b[^.;]{0,60}\\b(?:suspend|restrict|limit|paus|block|terminat|cancel|downgrad|deactivat)[a-z]{0,20}\\b[^.;]{0,70}\\b(?:until|while|if|for|due to)\\b[^.;]{0,40}\\b(?:payment|paid|overdue|charge|non-?payment|failure to pay)',
    '\\b(?:restricted|limited|suspended|paused|blocked)\\b[^.;]{0,20} until (?:the )?payment',
    '\\boverdue\\b',
  ],
  all: [
    '\\bpa(?:y|id)|\\bcharg|\\bbill|invoice|\\bfees?\\b|\\brenew|\\bcard|retries fail|second failure|overdue|past due',
  ],
  example: 'Your access may be suspended until payment is received.',
});
