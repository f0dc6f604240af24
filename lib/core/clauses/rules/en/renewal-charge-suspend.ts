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
    '\\bgrace period\\b[^.;]{0,60}\\b(?:pay|payment|update|charge)',
    '\\b(?:restricted|limited|suspended|paused|blocked)\\b[^.;]{0,20} until (?:the )?payment',
    '\\boverdue\\b',
    '\\binterest\\b[^.;]{0,40}\\b(?:late|overdue|unpaid)',
  ],
  all: [
    '\\bpa(?:y|id)|\\bcharg|\\bbill|invoice|\\bfees?\\b|\\brenew|\\bcard|retries fail|second failure|overdue|past due',
  ],
  not: [
    'refund',
    'donation|chargeback|commission|\\btasks?\\b|merchant',
    'warrant|liab|indemn|breach|violat',
    'download|upload|login|delivery fails',
    'chargeback',
    'unauthori[sz]ed',
    'fail to cancel',
    'please retry|most likely cause|can cause',
  ],
  example: 'Your access may be suspended until payment is received.',
});
