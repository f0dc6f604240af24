import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refund policy\n## Exclusions\n- Parcels without a tracking number' },
    { text: '# Buyer protection\n## What is not covered\n- Cars and motorbikes' },
    { text: '# Returns\nThe following stay with us:\n- The joining fee' },
  ],
  misses: [
    { text: '# Refund policy\n## What is covered\n- Parcels that are lost', because: 'covered' },
    { text: '# Refund policy\n## Exclusions\nPlease contact us with questions.', because: 'no item' },
    { text: '# Insurance\n## Exclusions\n- Parcels without a tracking number', because: 'no refund' },
  ],
};
