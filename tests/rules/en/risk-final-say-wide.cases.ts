import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We alone decide what counts as fair use.' },
    { text: 'Whether a refund is given is up to the host.' },
    { text: 'Our meter readings are conclusive.' },
    { text: 'The referee has the last word on any dispute.' },
  ],
  misses: [
    { text: 'All sales are final.', because: 'no decision' },
    { text: 'The decision of the arbitrator is final and binding.', because: 'arbitration' },
    { text: 'It is up to you to keep a backup.', because: 'the customer decides' },
    { text: 'You decide when to pause.', because: 'the customer decides' },
  ],
};
