import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Speak to the box office to get your money.' },
    { text: 'We answer refund requests within one business day.' },
    { text: 'Once the return is scanned, we release the payment to your wallet.' },
  ],
  misses: [
    { text: 'We send money to your card when you sell.', because: 'a sale: read by its words' },
    { text: 'To get your ticket, speak to the box office.', because: 'no money' },
    { text: 'We see the amount of rain on your roof.', because: 'no money' },
  ],
};
