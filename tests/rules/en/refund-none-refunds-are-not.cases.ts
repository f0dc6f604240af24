import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Refunds will not be issued for missed sessions.' },
    { text: 'A refund request may be declined where we see misuse.' },
    { text: 'Reimbursement of shipping costs is not possible.' },
    { text: 'Gift vouchers are excluded from our money-back promise.' },
    { text: 'Opened boxes are ineligible for a refund.' },
  ],
  misses: [
    { text: 'Refunds are issued for missed sessions.', because: 'no negation' },
    { text: 'A refund will not be unreasonably refused.', because: 'a double negation' },
    { text: 'Refunds are paid to the card you used.', because: 'how, not whether' },
  ],
};
