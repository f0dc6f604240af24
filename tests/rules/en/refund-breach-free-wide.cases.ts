import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Any overcharge is put right on your next bill.' },
    { text: 'We credit a day for every day that deliveries fail.' },
    { text: 'If we cannot restore your line, you pay nothing for that month.' },
  ],
  misses: [
    { text: 'The first visit is free.', because: 'nothing failed' },
    { text: 'If you do not turn up, you pay nothing.', because: 'the customer fails' },
    { text: 'Overcharges are rare.', because: 'no remedy' },
  ],
};
