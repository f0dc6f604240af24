import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The discounted price applies to the first term only;' },
    { text: "any discount in year one isn't a promise for year two." },

    { text: 'Loyalty pricing ends if you pause.' },
  ],
  misses: [
    { text: 'Charge more than one device at a time.', because: 'a device' },
    { text: 'The discount does not apply to books.', because: 'goods' },
    { text: 'In year two pupils learn to read.', because: 'a school year' },
  ],
};
