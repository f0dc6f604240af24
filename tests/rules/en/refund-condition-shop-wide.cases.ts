import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'For purchases made in the App Store, request a refund from Apple.' },
    { text: 'Apple handles all refunds of the app.' },
    { text: 'If you booked through an agent, please get in touch with the agent, who holds your money.' },
  ],
  misses: [
    { text: 'You can pay through Apple or Google.', because: 'no refund' },
    { text: 'Billing is handled by our team.', because: 'no shop' },
    {
      text: 'If you bought through the App Store, cancel your plan there.',
      because: 'a plan that is stopped',
    },
    { text: 'Google may contact you about your account.', because: 'no purchase' },
  ],
};
