import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You can terminate your contract by calling our desk.' },
    { text: "Outside the minimum period you may end the service by giving us 30 days' notice." },
    { text: 'You may deactivate or terminate your account at any time by going to the settings page.' },
  ],
  misses: [
    { text: 'You may end the booking by calling the host.', because: 'a booking' },
    { text: 'We may terminate your account by writing to you.', because: 'the provider' },
    { text: 'To open your account, go to the start page.', because: 'no end of anything' },
  ],
};
