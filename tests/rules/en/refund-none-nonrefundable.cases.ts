import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Every annual fee is non-refundable once it has been paid.' },
    { text: 'Activation charges are never refundable.' },
    { text: 'None of your deposits will be refunded after the course begins.' },
    { text: 'The joining fee cannot be refunded.' },
  ],
  misses: [
    {
      text: 'You get back what you paid, less any non-refundable setup costs.',
      because: 'names the costs, states another rule',
    },
    { text: 'The fee is refundable until the course begins.', because: 'refundable' },
    {
      text: 'If your card has not been refunded by Friday, write to our desk.',
      because: 'a late payment, not a refusal',
    },
  ],
};
