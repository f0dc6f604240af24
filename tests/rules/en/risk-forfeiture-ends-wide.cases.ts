import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: "Points die after 6 months if you don't order." },
    { text: 'Credit expires twelve months after it was issued.' },

    { text: 'Resale makes the ticket void.' },
  ],
  misses: [
    { text: 'Points never expire.', because: 'nothing is lost' },
    { text: 'Your place in the queue is shown on screen.', because: 'no loss' },
    { text: 'The guarantee is valid for two years.', because: 'no holding' },
    { text: 'We remove the balance due from your invoice.', because: 'a bill' },
  ],
};
