import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Cover ends at £2,000 per order.' },
    { text: 'In other cases our responsibility stops at £5,000 per incident.' },
    { text: 'Our liability goes no further than the price.' },
  ],
  misses: [
    { text: 'Cover ends on the last day of the plan.', because: 'a time' },
    { text: 'These credits are all from May.', because: 'no ceiling' },
    { text: 'Our hands are clean.', because: 'no liability' },
  ],
};
