import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Refund policy\nPlease write to our support team.',
      quote: 'Please write to our support team.',
    },
    {
      text: '# Refunds\nIf the course was not what you hoped for, contact us by phone.',
      quote: 'If the course was not what you hoped for, contact us by phone.',
    },
    {
      text: '# Right of withdrawal and refunds\nAlternatively, you may fill in our form.',
      quote: 'Alternatively, you may fill in our form.',
    },
  ],
  misses: [
    { text: '# Refund policy\nIf you have any questions, contact us.', because: 'questions' },
    { text: '# Contact\nPlease write to our support team.', because: 'no refund' },
    { text: '# Refund policy\nPlease contact us to cancel your plan.', because: 'cancelling' },
    { text: '# Returns\nPlease visit our blog to learn more about materials.', because: 'a pointer' },
  ],
};
