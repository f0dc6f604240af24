import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-no-cancellation',
  kind: 'refund.none',
  cues: ['cancel', 'irrevocabl'],
  any: [
    '\\bcancel+ations?\\b[^.;]{0,30}{wont} (?:be )?(?:accepted|allowed|permitted|possible|available|entertained)',
    '\\bno cancel+ations?\\b[^.;]{0,60}(?:accepted|allowed|permitted|possible|once|after)',
    '\\b(?:orders?|purchases?|bookings?|registrations?|transactions?|payments?|tickets?)\\b[^.;]{0,40}{wont} be (?:cancel+ed|reversed|revoked|undone)\\b',
    '\\bnon-?cancel+able\\b',
  ],
  not: [
    '(?:current )?subscription is (?:allowed|possible)|outstanding|membership',
    '\\bcancel+ations? cannot be made by\\b',
  ],
  example: 'Cancellation is not accepted once the course has begun.',
});
