import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You may deactivate or terminate your account at any time by going to the settings page.' },
    { text: 'To change or resign your membership, go to the plan page.' },
    {
      text: 'The term is renewed unless either party gives 30 days written notice before the end of the term.',
      params: { amount: 30, unit: 'day' },
    },
    { text: 'Either you or Larkfield may terminate the account at any time.' },
    { text: 'If you terminate the plan, you may use it until the end of the month.' },
  ],
  misses: [
    { text: 'You may end the booking by calling the host.', because: 'a booking' },
    { text: 'We may terminate your account by writing to you.', because: 'the provider' },
    { text: 'To open your account, go to the start page.', because: 'no end of anything' },
  ],
};
