import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nSerious illness may be considered where supported by evidence.' },
    { text: "# Cancellation policy\nA doctor's certificate will be taken into consideration." },
    { text: '# Refunds\nIt is returned, provided nothing is owing.' },
  ],
  misses: [
    { text: '# Refunds\nIllness will not be considered if late.', because: 'a refusal' },
    { text: '# Refunds\nYour feedback will be considered when we meet.', because: 'feedback' },
    { text: '# Jobs\nApplications may be considered where supported by evidence.', because: 'no refund' },
  ],
};
