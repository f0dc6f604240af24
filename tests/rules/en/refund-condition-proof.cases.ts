import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Please provide your order number and a receipt.' },
    { text: 'Refund requests with proof of purchase are read first.' },
    { text: 'You must submit evidence of the fault.' },
  ],
  misses: [
    { text: 'We provide an order number by mail.', because: 'no demand' },
    { text: 'You must provide proof of identity to open an account.', because: 'an account' },
    { text: 'A receipt is printed at the till.', because: 'no refund' },
  ],
};
