import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The discount does not apply to renewals.' },
    { text: 'Rates are brought into line with inflation once a year.' },
    { text: 'We can put fees up at the start of a school year.' },
    { text: 'Loyalty pricing ends if you pause.' },
    { text: 'A promotional rate may expire upon the start of your next renewal term.' },
  ],
  misses: [
    { text: 'Charge more than one device at a time.', because: 'a device' },
    { text: 'The discount does not apply to books.', because: 'goods' },
    { text: 'In year two pupils learn to read.', because: 'a school year' },
  ],
};
