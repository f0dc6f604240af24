import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refunds\nState your reason and attach a picture of the damage.' },
    { text: '# Refunds\nA note from your doctor is needed if you were ill.' },
    { text: '# Money-back guarantee\nOnly your first order is covered.' },
    { text: '# Refunds\nGoods are repaid subject to inspection.' },
  ],
  misses: [
    { text: '# Reviews\nAttach a picture of your meal.', because: 'no refund' },
    { text: '# Refunds\nWe never ask for pictures.', because: 'no condition: read by its words' },
    { text: '# Delivery\nSubject to inspection by customs.', because: 'no refund' },
  ],
};
