import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If we still cannot collect payment, your account is moved to the free plan.' },
    { text: 'If you do nothing, we retry the payment several times over the next two weeks.' },
    { text: 'If a payment does not go through, we retry the card after three days.' },
  ],
  misses: [
    { text: 'Text PAC to 65075 to take your number to another network;', because: 'how to stop a renewal' },
    { text: 'If a download fails, retry later.', because: 'no payment' },

    { text: 'Try again to win the cup.', because: 'no payment' },
  ],
};
