import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may refuse an order at any time and will refund what you have paid.' },
    { text: 'Orders cancelled by the shop are reimbursed at once.' },
    { text: 'If the price was wrong we will notify you of the error and give you a refund.' },
    { text: 'We will always try to replace damaged parts.' },
  ],
  misses: [
    { text: 'You may cancel an order and will be refunded.', because: 'the customer cancels' },
    { text: 'We may refuse a refund where the seal is broken.', because: 'a refund is refused' },
    { text: 'If you close your account we give no refund.', because: 'the customer ends it' },
  ],
};
