import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If your card says no, we will give it another go on Friday.' },
    { text: 'A declined reload suspends the service until you pay.' },
    { text: 'Your account is charged in the day leading up to the new period.' },
    { text: 'Plans are renewed seven days ahead of the due date.', params: { amount: 7, unit: 'day' } },
  ],
  misses: [
    { text: 'If a refund payment fails, we try again.', because: 'money that goes back' },
    { text: 'Bring the card on the day of the race.', because: 'no charge' },
    { text: 'The exam takes place on the same day each year.', because: 'no charge' },
    { text: 'Your card is not charged on the first day.', because: 'negated' },
  ],
};
