import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Returns\nThings must come back clean.' },
    { text: '# Refund policy\nThe licence key must never have been shown.' },
    { text: '# Our refund promise\nPut the slip from the parcel into the box.' },
  ],
  misses: [
    { text: '# Returns\nWashed clothes will not be refunded.', because: 'a refusal' },
    { text: '# Delivery\nParcels must be checked at the door.', because: 'no refund' },
    { text: '# Refunds\nThe money must be back within ten days.', because: 'how long it takes' },
  ],
};
