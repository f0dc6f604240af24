import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'To avoid being charged, cancel while the trial lasts.' },
    { text: 'Cancel in time to avoid another payment.' },
    { text: 'If you cancel on the first day, you will not be charged.' },
    {
      text: 'You may be required to cancel the trial within the stated time in order to avoid being charged.',
    },
  ],
  misses: [
    { text: 'To avoid being charged for a class, cancel your booking early.', because: 'a booking' },
    { text: 'To avoid charges, return the bicycle.', because: 'no plan' },
    { text: 'You cancelled; thank you for telling us.', because: 'no rule' },
  ],
};
