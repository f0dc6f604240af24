import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'You have 30 days to return the shoes and be repaid.', params: { amount: 30, unit: 'day' } },
    {
      text: 'Anything cancelled later than 48 hours before departure is lost, no refund.',
      params: { amount: 48, unit: 'hour' },
    },
    { text: 'Let us know before the second class and we refund you.' },
    { text: 'No money is given back once four weeks of term have passed.' },
  ],
  misses: [
    { text: 'You have 30 days to pay the bill.', because: 'a payment' },
    { text: 'We have two weeks to decide.', because: 'the provider' },
    { text: 'Come before the second class to collect your books.', because: 'no money' },
    { text: 'Once two weeks have passed, the door code changes.', because: 'no money' },
  ],
};
