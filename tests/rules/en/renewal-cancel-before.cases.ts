import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Please cancel before the trial ends.' },
    { text: 'Cancellation must occur before the next billing date.' },
    { text: 'Cancel by 11:59 pm on the last day of the month.' },
  ],
  misses: [
    { text: 'Cancel a class before it begins.', because: 'a class' },
    { text: 'Unless you cancel before the trial ends, you pay.', because: 'what follows the trial' },
    { text: 'We reserve the right to cancel before the event.', because: 'the provider' },
  ],
};
