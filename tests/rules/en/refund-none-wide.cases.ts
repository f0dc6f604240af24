import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Nothing will be paid back once the course has begun.' },
    { text: 'Cancel in the last week and the whole price is due.' },
    { text: 'We do not take returns on perishable goods.' },
    { text: 'What you have already paid stays with us.' },
    { text: "The starter fee isn't returned." },
    { text: 'Annual customers who leave early do not get anything back.' },
  ],
  misses: [
    { text: 'the others we give back.', because: 'a deduction' },
    { text: 'Your deposit is returned on the last day.', because: 'money comes back' },

    { text: 'There is no fee for returning your device.', because: 'a return of things' },
  ],
};
