import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Perks can be swapped or withdrawn at any time.' },
    { text: 'Shows come and go.' },
    { text: 'We might tweak this page, and the latest version counts.' },
    { text: 'If you keep playing afterwards, that counts as a yes.' },
  ],
  misses: [
    { text: 'You may withdraw your consent at any time.', because: 'the customer' },
    { text: 'You can pull out of the race by e-mail.', because: 'the customer' },
    { text: 'Our staff may remove comments that are rude.', because: 'content of users' },
    { text: 'Prices are subject to change at any time.', because: 'a price alone' },
  ],
};
