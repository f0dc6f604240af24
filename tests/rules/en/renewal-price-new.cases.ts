import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'the revised rate binds you from your next term.' },
    { text: 'New prices apply from your next renewal.' },
    { text: 'Price increases take effect at the start of the next period.' },
  ],
  misses: [
    { text: 'Prices exclude sales tax.', because: 'goes on by itself' },

    { text: 'If you do not agree to the new price, cancel the plan.', because: 'how to leave' },
    { text: 'A new price list hangs in the hall.', because: 'no change' },
  ],
};
