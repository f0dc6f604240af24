import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'All plans are set to renew.' },
    { text: 'After the minimum term the contract continues on a rolling basis.' },
    { text: 'We bill you again for a further year when the licence runs out.' },
    { text: 'Places are re-booked automatically for the next term.' },
  ],
  misses: [
    { text: 'The page refreshes by itself.', because: 'no plan' },
    { text: 'You can renew again at the desk.', because: 'by the customer' },
    { text: 'Auto-renew can be switched off.', because: 'the way out' },
    { text: 'We will not charge you again.', because: 'negated' },
  ],
};
