import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If a payment does not go through, we retry the card after three days.' },
    { text: 'We will try to take payment up to three times.' },
    { text: 'We can charge another payment method on file if the first is declined.' },
  ],
  misses: [
    { text: 'If a download fails, retry later.', because: 'no payment' },
    { text: 'We cannot process a refund to a card.', because: 'a refund' },
    { text: 'Try again to win the cup.', because: 'no payment' },
  ],
};
