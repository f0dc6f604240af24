import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'You will lose your right to change your mind and ask for a refund once the first lesson is open.',
    },
    { text: 'Refunds will not necessarily be issued because you did not like the game.' },
    { text: 'After two months it is no longer possible for us to issue refunds.' },
    { text: 'You will not receive money for unused tokens.' },
  ],
  misses: [
    { text: 'You do not lose your right to a refund by writing to us.', because: 'the right stays' },
    {
      text: 'If it is not possible to refund the original card, we use a bank transfer.',
      because: 'another way of paying',
    },
    { text: 'You will lose your right to speak in the forum.', because: 'no money' },
  ],
};
