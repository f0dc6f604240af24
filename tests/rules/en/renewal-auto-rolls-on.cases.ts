import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If neither of us ends it, the contract remains in force on a rolling monthly basis.' },
    { text: 'After the trial we will continue to bill your card at the standard rate until you cancel.' },
    { text: 'The plan stays active on a month-to-month basis.' },
  ],
  misses: [
    {
      text: 'The duty of confidence remains in force on a monthly basis of a confidential kind.',
      because: 'no plan',
    },
    { text: 'We will not continue to bill you until you tell us to.', because: 'no charge' },
    { text: 'Rolling news is shown until you stop it.', because: 'news' },
  ],
};
