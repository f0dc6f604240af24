import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'A refund may be refused where the code was copied.' },
    { text: 'We reserve the right to decline refund requests that come from resellers.' },
    { text: 'Refunds can be reduced if the box is damaged.' },
    { text: 'We may turn down a request where the service was used heavily.' },
  ],
  misses: [
    { text: 'A refund will be refused.', because: 'no condition stated' },
    { text: 'A refund will not be refused when the law grants it.', because: 'negated' },
    { text: 'We may refuse entry if you are late.', because: 'no refund' },
    { text: 'We may decline a request to change the topic.', because: 'no refund' },
  ],
};
