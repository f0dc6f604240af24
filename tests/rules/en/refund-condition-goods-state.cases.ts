import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# Tuition Refund Policy – International Students\n## A. Fees that stay with the school\nTextbooks may be handed back if unmarked.',
    },
    { text: '# Returns & Exchanges\n## Sending something back\nPlease use the original box where you can.' },
    { text: '# Appointments, Fees and Refunds\n## Products\nSkin care can be exchanged only when unopened.' },
  ],
  misses: [
    { text: '# Returns\nWashed clothes will not be refunded.', because: 'a refusal' },
    { text: '# Delivery\nParcels must be checked at the door.', because: 'no refund' },
    { text: '# Refunds\nThe money must be back within ten days.', because: 'how long it takes' },
  ],
};
