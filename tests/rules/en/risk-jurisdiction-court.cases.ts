import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The courts of Madrid have exclusive jurisdiction.' },
    { text: 'Any suit must be brought in a court in Travis County.' },
    { text: 'Venue for all claims is Dublin.' },
    { text: 'You submit to the personal jurisdiction of the state and federal courts there.' },
  ],
  misses: [
    { text: 'Tennis courts in the club can be booked.', because: 'a sports court' },
    { text: 'We hand over data upon a court order.', because: 'an order' },
    { text: 'If a court finds a part invalid, the rest stays.', because: 'severability' },
    { text: 'Some jurisdictions do not allow this.', because: 'no choice' },
  ],
};
