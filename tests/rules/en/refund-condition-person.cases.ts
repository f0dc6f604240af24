import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refund policy\nMoney is given back only to the person who placed the order.' },
    { text: '# Money-back guarantee\nEach household may use it once.' },
    { text: '# Refunds\nYour account must be in good standing when you ask.' },
  ],
  misses: [
    { text: '# Refunds\nOnly unopened boxes.', because: 'no person' },
    { text: '# Prices\nOnly the account holder can change the plan.', because: 'no refund' },
    { text: '# Refunds\nEach customer gets an answer.', because: 'no limit' },
  ],
};
