import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Cancel before 12 July to avoid being charged.' },
    { text: 'Premium stops at once when you cancel during a trial.' },
    { text: 'Please cancel before the trial ends.' },
  ],
  misses: [
    { text: 'Cancel a class before it begins.', because: 'a class' },
    { text: 'Unless you cancel before the trial ends, you pay.', because: 'what follows the trial' },
    { text: 'We reserve the right to cancel before the event.', because: 'the provider' },
  ],
};
