import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: 'If the amount differs from the last one, we will give notice of it at least 10 days before the date of the charge.',
      params: { amount: 10, unit: 'day' },
    },
    { text: 'We will notify you by letter of changes to standing charges or unit rates.' },
    { text: 'We shall write to you in advance of the date on which your contract is due to expire.' },
  ],
  misses: [
    { text: 'You must inform us of changes to the charges on your card.', because: 'the customer tells' },
    { text: 'We inform you of the meter reading before the charges are made.', because: 'a reading' },
    { text: 'We will tell you a story before the trip.', because: 'no price' },
  ],
};
