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
    { text: '# monthly plans\nMonthly fees are non-refundable.', because: 'money that is kept' },
    { text: "# cancelling and refunds\nWe don't refund part of a month.", because: 'money that is kept' },

    { text: 'Opening hours are as follows:\n\n- closed for 10 days in May', because: 'no refund' },
  ],
};
