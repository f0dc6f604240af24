import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The courts of Madrid have exclusive jurisdiction.' },
    { text: 'Any suit must be brought in a court in Travis County.' },
    { text: 'Venue for all claims is Dublin.' },
    { text: 'You submit to the personal jurisdiction of the state and federal courts there.' },
    { text: 'You may also sue in small claims court where you live.' },
    { text: 'A member in the Union may bring judicial proceedings against us in your country of residence.' },
  ],
  misses: [
    { text: 'Tennis courts in the club can be booked.', because: 'a sports court' },
    { text: 'We hand over data upon a court order.', because: 'an order' },
    { text: 'If a court finds a part invalid, the rest stays.', because: 'severability' },
    { text: 'Some jurisdictions do not allow this.', because: 'no choice' },
    {
      text: 'If a court decides that this paragraph cannot stand, the rest does.',
      because: 'what happens when a clause falls',
    },
  ],
};
