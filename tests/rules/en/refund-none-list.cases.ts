import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Payment\nRefunds are not available in the following cases:\n- Accounts closed for breach of the rules',
      quote: 'Accounts closed for breach of the rules',
    },
    {
      text: '# Payment\nWe will not refund you if:\n- you changed your mind after the first lesson',
      quote: 'you changed your mind after the first lesson',
    },
    {
      text: '# Non-refundable items\n- Gift cards and vouchers of any value',
      quote: 'Gift cards and vouchers of any value',
    },
  ],
  misses: [
    {
      text: '# Payment\nRefunds are available in the following cases:\n- The course was called off',
      because: 'refunds are given',
    },
    { text: '# Rules\nWe will not admit you if:\n- you come late', because: 'no money' },
    { text: '# Non-refundable items\n- See the list of shops', because: 'a pointer' },
  ],
};
