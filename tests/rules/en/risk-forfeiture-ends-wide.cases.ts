import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'When your membership ends, so do your perks.' },
    { text: 'We may take away your points if you break the rules.' },
    { text: 'Any balance left at closing is not paid out.' },
    { text: 'Resale makes the ticket void.' },
  ],
  misses: [
    { text: 'Points never expire.', because: 'nothing is lost' },
    { text: 'Your place in the queue is shown on screen.', because: 'no loss' },
    { text: 'The guarantee is valid for two years.', because: 'no holding' },
    { text: 'We remove the balance due from your invoice.', because: 'a bill' },
  ],
};
