import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Payment\nYou are eligible for a full refund if:\n- our system fails to deliver the file',
      quote: 'our system fails to deliver the file',
    },
    {
      text: '# Full refunds\n- Lessons cancelled by the instructor',
      quote: 'Lessons cancelled by the instructor',
    },
    { text: '# Payment\nRefunds are available for:\n- a duplicate charge', quote: 'a duplicate charge' },
  ],
  misses: [
    {
      text: '# Payment\nYou are not eligible for a refund if:\n- our system fails on your old device',
      because: 'a refusal',
    },
    { text: '# Full refunds\n- Lessons that you cancel a week before', because: 'the customer cancels' },
    {
      text: '# Payment\nRefunds are not available for:\n- a duplicate charge of your own',
      because: 'a refusal',
    },
  ],
};
