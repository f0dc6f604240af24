import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'All disputes will be settled by binding arbitration.' },
    { text: 'The arbitration shall be held in Toronto.' },
    { text: 'You may opt out of arbitration within thirty days.' },
  ],
  misses: [
    { text: 'Prices are not set arbitrarily in arbitrary markets.', because: 'another word' },
    { text: 'There shall be a single arbitrator.', because: 'procedure only' },
    { text: 'The arbitrator is appointed by agreement of both sides.', because: 'procedure only' },
  ],
};
