import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Our liability goes no further than the price.' },
    { text: 'These credits are all you are entitled to.' },
    { text: 'Lost parcels are out of our hands.' },
  ],
  misses: [
    { text: 'Cover ends on the last day of the plan.', because: 'a time' },
    { text: 'These credits are all from May.', because: 'no ceiling' },
    { text: 'Our hands are clean.', because: 'no liability' },
  ],
};
