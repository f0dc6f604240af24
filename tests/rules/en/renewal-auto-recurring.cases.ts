import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Membership dues are a recurring payment.' },
    { text: 'You are billed on a monthly basis.' },
    { text: 'Our payments are recurring.' },
  ],
  misses: [
    { text: 'There is no recurring fee.', because: 'negated' },
    { text: 'You may stop recurring payments in the portal.', because: 'how to stop' },
    { text: 'We remind you before your plan renews on the first.', because: 'a reminder' },
  ],
};
