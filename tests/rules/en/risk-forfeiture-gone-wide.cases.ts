import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Stickers you did not spend are lost: unused points vanish at midnight on Sunday.' },
    { text: 'Gift balances left over after two years are gone.' },
    { text: 'Lend your card to a friend and you lose your membership.' },
    { text: 'Use your minutes by the last day of the month, or they are lost.' },
    { text: 'Any value left on the card reverts to the operator after three years.' },
  ],
  misses: [
    { text: 'Unused credits never expire and are never lost.', because: 'nothing is lost' },
    { text: 'If you lose your card, tell us at once.', because: 'a thing mislaid by the customer' },
    { text: 'Files are lost when the disk fails, so keep a backup.', because: 'no holding' },
    { text: 'We are not liable for lost profits.', because: 'liability' },
  ],
};
