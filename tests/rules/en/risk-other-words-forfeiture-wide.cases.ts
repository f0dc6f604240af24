import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Free days cannot be saved up for later.' },
    { text: 'The credit of idle accounts is ours.' },
    { text: 'Cheaters have their balance set to nil.' },
  ],
  misses: [
    { text: 'Our stock of points cards runs out.', because: 'a stock: read by its words' },
    { text: 'The idea is ours.', because: 'no holding' },
    { text: 'You can save up points for years.', because: 'kept' },
  ],
};
