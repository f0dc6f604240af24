import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Our responsibility is limited to the price of the ticket.' },
    { text: 'In no case will we pay for lost business.' },
    { text: 'Coverage is not guaranteed in all areas.' },
    { text: 'We give no assurance that every virus is found.' },
  ],
  misses: [
    { text: 'We guarantee that your money comes back.', because: 'a promise' },
    { text: 'Your place is guaranteed once you pay.', because: 'a promise' },
    { text: 'You make good any damage you cause.', because: 'the customer pays' },
    { text: 'We cannot guarantee a refund.', because: 'a refund' },
  ],
};
