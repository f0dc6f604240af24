import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'Larkfield may cancel your subscription at the end of a period by giving at least 30 days written notice.',
    },
    { text: 'We may end the contract with one month of written notice.' },
    { text: 'The club reserves the right to close your membership upon 14 days notice to you.' },
  ],
  misses: [
    { text: 'You may terminate the contract with one month of notice.', because: 'the customer ends' },
    {
      text: 'We may end your plan with 14 days of notice if you breach these rules.',
      because: 'for the breach',
    },
    { text: 'Members can cancel their membership upon 14 days notice.', because: 'the customer ends' },
  ],
};
