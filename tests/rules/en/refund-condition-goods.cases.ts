import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Plants may be returned in their original packaging.' },
    { text: 'We cannot accept goods that are stained or opened when you return them.' },
    { text: 'You may return an undamaged lamp to us for any reason.' },
    { text: 'Tours are refundable only if you cancel within the time shown on the listing.' },
    { text: 'Please bring your receipt when you return something.' },
  ],
  misses: [
    { text: 'We return your old sofa in good condition.', because: 'not the customer' },
    { text: 'You can return goods without a receipt.', because: 'nothing is asked' },
    { text: 'Rented skis must be returned in good condition.', because: 'no refund' },
    { text: 'We ship every order in its original packaging.', because: 'no return' },
  ],
};
