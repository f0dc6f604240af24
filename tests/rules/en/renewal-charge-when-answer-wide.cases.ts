import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# When am I charged?\nOn the same day each month.' },
    { text: '# How often will I be billed?\nOnce a year, on the date you joined.' },
    { text: '# My payment failed, what now?\nWe try once more within five days.' },
  ],
  misses: [
    { text: '# When am I charged?\nSee your account page.', because: 'no day' },
    { text: '# When will my order arrive?\nWithin a week.', because: 'goods' },
    { text: '# When do you open?\nEvery day at nine.', because: 'hours' },
  ],
};
