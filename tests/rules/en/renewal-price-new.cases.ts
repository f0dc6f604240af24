import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'New prices apply from your next renewal.' },
    { text: 'Price increases take effect at the start of the next period.' },
    { text: 'If the fee increases, we write to you.' },
    { text: 'Any changes to your charges will be effective upon your next renewal term.' },
  ],
  misses: [
    { text: 'New prices for delivery apply today.', because: 'goods' },
    { text: 'If you do not agree to the new price, cancel the plan.', because: 'how to leave' },
    { text: 'A new price list hangs in the hall.', because: 'no change' },
  ],
};
