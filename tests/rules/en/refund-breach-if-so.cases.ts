import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'We may end the service at any time. If we do so, we refund the months that are left.',
      quote: 'If we do so, we refund the months that are left.',
    },
    {
      text: 'The club may have to cancel a match. In that case you get your money back.',
      quote: 'In that case you get your money back.',
    },
    {
      text: 'We reserve the right to postpone the course. In this event a credit is given.',
      quote: 'In this event a credit is given.',
    },
  ],
  misses: [
    { text: 'You may leave at any time. In this case a credit is given.', because: 'the customer ends it' },
    { text: 'We may end the service at any time. If we do so, no refund is given.', because: 'a refusal' },
    { text: 'If we do so, we refund the months that are left.', because: 'nothing before it' },
  ],
};
