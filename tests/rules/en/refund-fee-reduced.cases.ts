import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may reduce your refund to reflect wear of the goods.' },
    { text: 'We credit the full amount less the original shipping charges.' },
    { text: 'A collection charge applies to returns and depends on the place.' },
    { text: 'The organiser may charge a fee to cancel a booking.' },
  ],
  misses: [
    { text: 'We will not reduce your refund for trying the shoes on.', because: 'nothing is deducted' },
    { text: 'The bag costs less than shipping a letter.', because: 'no refund' },
    { text: 'We reduce the price of plans in May.', because: 'a price' },
  ],
};
