import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: "It is at the shop's sole discretion what is deemed worn or used." },
    { text: 'If we determine, in our sole discretion, that you shared the account, we may limit it.' },
    { text: 'We may close the trial if, in our sole judgment, we decide that you were not eligible.' },
  ],
  misses: [
    { text: 'You decide at your own discretion what is shown.', because: 'the customer decides' },
    { text: 'We may change the service in our sole discretion.', because: 'a change' },
    { text: 'The court determines in its sole discretion what is due.', because: 'a court' },
  ],
};
