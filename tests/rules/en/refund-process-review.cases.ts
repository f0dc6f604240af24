import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Our team reviews every refund request by hand.' },
    { text: 'We will notify you of the approval or rejection of your refund.' },
    { text: 'Each request is assessed on its own.' },
  ],
  misses: [
    { text: 'We review reports of bad content.', because: 'another matter' },
    { text: 'We will not consider your request.', because: 'negated' },
    { text: 'Please read our rules.', because: 'no process' },
  ],
};
