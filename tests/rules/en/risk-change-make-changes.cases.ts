import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'From time to time, we may make changes to these rules.' },
    { text: 'Larkfield reserves the right to make any changes to this agreement.' },
    { text: 'We can make occasional updates to the plans that we offer, by telling you by e-mail.' },
    { text: 'The studio might make adjustments to its timetable of classes.' },
  ],
  misses: [
    { text: 'You may make changes to your plan in the settings.', because: 'the customer changes' },
    { text: 'We may make changes to the monthly fee.', because: 'the price alone is renewal.price' },
    { text: 'Members can make changes to their account at the desk.', because: 'the customer changes' },
    { text: 'We may make updates to our privacy policy.', because: 'personal data' },
  ],
};
