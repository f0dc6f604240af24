import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Licences renew yearly by default.' },
    { text: 'The plan renews every month.' },

    { text: 'The contract is extended by another year.' },
  ],
  misses: [
    { text: 'when the week is up it is billed.', because: 'a trial' },
    { text: 'Box two is billed at the regular $32.', because: 'a trial' },

    { text: 'You may renew your library card each year.', because: 'by oneself' },
  ],
};
