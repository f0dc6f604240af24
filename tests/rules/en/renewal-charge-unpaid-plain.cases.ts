import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Larkfield may suspend your plan if it is unable for any reason to bill your card.' },
    { text: 'We may accumulate charges and submit them as one at the end of each billing cycle.' },
    { text: 'Fees are due and payable in advance at the start of the term and at each renewal.' },
    { text: 'If any part of an invoice remains unpaid, the company may disconnect the line.' },
    { text: 'Larkfield may suspend access for any account with unpaid fees.' },
  ],
  misses: [
    { text: 'We will not suspend you if you fail to provide a payment card.', because: 'nothing happens' },
    { text: 'The goods stay here until the invoice is paid.', because: 'goods' },
    { text: 'We may suspend a deposit that remains unpaid.', because: 'a deposit' },
  ],
};
