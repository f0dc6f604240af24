import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'We will make any refund within the following time limits:\n\n- Bank transfers: 10 days after we have your message',
      params: { amount: 10, unit: 'day' },
    },
    { text: 'Refunds are paid as follows:\n\n- cards, five business days after approval' },
    {
      text: 'We make refunds by the following deadlines:\n\n- if you sent the goods back, 14 days after they reach us',
    },
  ],
  misses: [
    {
      text: 'You may request a refund within the following time limits:\n\n- books, 10 days',
      because: 'the time to ask',
    },
    {
      text: 'No refunds are made in the following periods:\n\n- the last 10 days of a course',
      because: 'no money back',
    },
    { text: 'Opening hours are as follows:\n\n- closed for 10 days in May', because: 'no refund' },
  ],
};
