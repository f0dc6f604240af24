import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Refunds\nWhat we look at with every claim:\n- The product does not match its description',
      quote: 'The product does not match its description',
    },
    {
      text: '# Refund policy\nOur team looks at these points in turn:\n- Whether the code was shown',
      quote: 'Whether the code was shown',
    },
    {
      text: '# Refunds\nThe grounds that are accepted here:\n- A duplicate order',
      quote: 'A duplicate order',
    },
  ],
  misses: [
    {
      text: '# Refunds\nWe do not refund in any of these cases:\n- The product does not suit you',
      because: 'a refusal',
    },
    {
      text: '# Refunds\nThis policy applies to these services:\n- The product called One',
      because: 'what the policy is about',
    },
    {
      text: '# Shop\nExamples of what we look at with every claim:\n- The product does not match its description',
      because: 'no refund',
    },
  ],
};
