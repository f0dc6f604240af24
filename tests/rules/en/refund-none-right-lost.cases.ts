import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Accounts closed for spam lose any right to money back.' },
    { text: 'If you have been banned for cheating in a game, you lose the right to refund that game.' },
    {
      text: 'You will lose your right to change your mind and ask for a refund once the first lesson is open.',
    },
  ],
  misses: [
    { text: 'Prefer money instead?', because: 'how money is paid back' },

    {
      text: 'If it is not possible to refund the original card, we use a bank transfer.',
      because: 'another way of paying',
    },
    { text: 'You will lose your right to speak in the forum.', because: 'no money' },
  ],
};
