import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may put our prices up.' },
    { text: 'Per-seat pricing may increase by up to 7% at each renewal.' },
    { text: 'List prices at the time of renewal apply.' },
    { text: 'Top-up prices may be different from the first pack.' },
  ],
  misses: [
    { text: 'Prices exclude sales tax.', because: 'tax' },
    { text: 'The price is guaranteed for the rental as booked.', because: 'a booking' },
    { text: 'Tutors set their own prices and can change them.', because: "others' prices" },
    { text: 'The pass rate may change each year.', because: 'an exam' },
    { text: 'Fees may be refunded.', because: 'a refund' },
  ],
};
