import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Arrived broken? We replace it or pay you back.', quote: 'We replace it or pay you back.' },
    { text: 'If the lamp came damaged, we will refund it.' },
    { text: 'Should our servers be down for more than a day, we add the lost days to your plan.' },
  ],
  misses: [
    { text: 'If it arrived broken, please write to us.', because: 'nothing is owed' },
    { text: 'You must replace it or pay for the loss.', because: 'the customer pays' },
    { text: 'If you are offline for more than a day, your game is saved.', because: 'nothing is owed' },
  ],
};
