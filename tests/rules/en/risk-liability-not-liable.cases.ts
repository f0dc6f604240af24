import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We are not liable for any loss caused by an outage.' },
    { text: 'Skylark accepts no responsibility for the content of linked sites.' },
    { text: 'In no event shall the company be liable for lost profits.' },
    { text: 'We disclaim all liability for delays.' },
    { text: 'None of the group companies are responsible for linked sites.' },
  ],
  misses: [
    { text: 'You are not responsible for charges made after a theft.', because: "the customer's relief" },
    { text: 'Nothing in these terms excludes liability for fraud.', because: 'liability kept' },
    { text: 'You are responsible for your password.', because: "the customer's duty" },
    { text: 'We will be liable for damage caused by our staff.', because: 'liability taken' },
    { text: 'You stay bound by the disclaimers and limitations of liability.', because: 'a pointer' },
    {
      text: 'These terms are between you and us, not with Apple, and Apple is not responsible for the app.',
      because: 'another company',
    },
    {
      text: 'We will retry, and you remain responsible for any uncollected amounts.',
      because: 'what the customer owes',
    },
  ],
};
