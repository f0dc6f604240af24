import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If you do not agree to the changes, you must stop using the app.' },
    { text: 'Members who do not accept the revised rules should close their account.' },
    { text: 'Should you disagree with the new terms, your only option is to cancel.' },
  ],
  misses: [
    { text: 'If you do not agree to the new price, cancel before it applies.', because: 'the price alone' },
    { text: 'If you accept the invitation, open the app.', because: 'nothing changes' },
    { text: 'We do not accept cash, so please leave it at home.', because: 'another accepting' },
  ],
};
