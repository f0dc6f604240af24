import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We are not responsible for:\n- Losses caused by an outage' },
    { text: 'The club accepts no liability for:\n- Items left in lockers' },
    { text: 'We do not guarantee that:\n- the app will be free of errors' },
  ],
  misses: [
    { text: 'You are responsible for:\n- Keeping your password safe', because: "the customer's duty" },
    { text: 'We are liable for:\n- Damage by our staff', because: 'liability taken' },
    { text: 'We do not sell:\n- Losses caused by an outage', because: 'no liability named' },
  ],
};
