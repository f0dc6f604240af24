import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Please contact us first, so that we can fix the problem.' },
    { text: 'You have to give us an opportunity to resolve the fault.' },
    { text: 'Contact our team before requesting a refund for a broken file.' },
  ],
  misses: [
    { text: 'Contact us for a tour of the house.', because: 'no problem named' },
    { text: 'Please allow us two days for the order.', because: 'no problem named' },
    { text: 'Contact the court before filing an issue of law.', because: 'legal action' },
  ],
};
