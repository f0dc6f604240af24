import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The club shall not answer for thefts from lockers.' },
    { text: 'Whatever happens, we will not owe you more than a year of fees.' },
    { text: 'We cannot vouch for what tutors say.' },
    { text: 'Our liability is restricted to the damage that could be foreseen.' },
    { text: 'We are under no obligation to become involved in disputes between members.' },
  ],
  misses: [
    { text: 'Please answer for each question.', because: 'a test' },
    { text: 'You owe nothing if we cancel.', because: 'the customer owes nothing' },
    { text: 'We take full responsibility for our work.', because: 'the provider takes it' },
    { text: 'Parents are responsible for their children.', because: 'a duty of the customer' },
    { text: 'You have no obligation to provide feedback.', because: 'the customer is free' },
  ],
};
