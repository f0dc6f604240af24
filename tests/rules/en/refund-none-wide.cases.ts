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
    { text: 'Your deposit is returned on the last day.', because: 'money comes back' },
    { text: "We won't keep your deposit if the trip is called off by us.", because: 'not kept' },
    { text: 'We keep your fees low.', because: 'no money of a refund' },
    { text: 'There is no fee for returning your device.', because: 'a return of things' },
    { text: 'If you did not receive your refund, write to us.', because: 'a refund that is late' },
  ],
};
