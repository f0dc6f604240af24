import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The app is provided as is.' },
    { text: 'You use the equipment at your own risk.' },
    { text: 'Members assume all risks of training.' },
    { text: 'Everything comes "as is" and "as available".' },
  ],
  misses: [
    { text: 'Try it risk-free for a month.', because: 'an offer' },
    { text: 'We bear all risk during delivery.', because: 'the provider bears it' },
    { text: 'Cancel by post, as is the case with all letters.', because: 'other words' },
  ],
};
