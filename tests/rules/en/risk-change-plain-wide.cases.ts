import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The organiser is entitled to substitute performers.' },
    { text: 'We may stop supporting an old version.' },
    { text: 'Please check back often, because your use means you agree.' },
  ],
  misses: [
    { text: 'You are entitled to change your seat.', because: 'the customer' },
    { text: 'Results may differ from person to person.', because: 'no change of the offer' },
    { text: 'You can change the date of your visit.', because: 'the customer' },
  ],
};
