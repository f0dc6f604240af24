import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We reckon the days at the daily rate and return the rest.' },
    { text: 'The refund depends on the time elapsed.' },
    { text: 'Families who move away receive a refund for the weeks not attended.' },
  ],
  misses: [
    { text: 'The prepaid balance is never refunded.', because: 'refused' },
    { text: 'The amount of your fine depends on the days.', because: 'a fine: no refund' },
    { text: 'Refunds depend on our staff.', because: 'no share' },
  ],
};
