import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'If you terminate the contract for our material breach, you are entitled to a refund of the rest.',
    },
    { text: 'Any termination by Larkfield will entitle the customer to a refund of unused fees.' },
    { text: 'We may permit you to terminate the affected term and receive a refund.' },
  ],
  misses: [
    { text: 'If you terminate for a breach of ours there is no refund.', because: 'no money back' },
    { text: 'Termination by the customer entitles nobody to a refund.', because: 'the customer ends' },
    { text: 'If you terminate you may receive a letter.', because: 'no money' },
  ],
};
