import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You authorise us to charge your card each month.' },
    { text: 'By joining you give us permission to bill the membership fee on a monthly basis.' },
    { text: 'You authorize recurring payments from your account.' },
  ],
  misses: [
    { text: 'You authorise us to charge your card once for the ticket.', because: 'one time' },
    { text: 'We do not authorise recurring payments.', because: 'negated' },
    { text: 'An unauthorised charge should be told to the bank.', because: 'another matter' },
  ],
};
