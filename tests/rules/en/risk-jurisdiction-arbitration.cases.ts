import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'All disputes will be settled by binding arbitration.' },
    { text: 'The arbitration shall be held in Toronto.' },
    { text: 'You may opt out of arbitration within thirty days.' },
    { text: 'You will then have a hearing before a neutral arbitrator.' },
  ],
  misses: [
    { text: 'Prices are not set arbitrarily in arbitrary markets.', because: 'another word' },
    { text: 'There shall be a single arbitrator.', because: 'procedure only' },
    { text: 'The arbitrator is appointed by agreement of both sides.', because: 'procedure only' },
    {
      text: 'Judgment on the arbitration award may be entered in any court.',
      because: 'what happens to an award',
    },
    {
      text: 'In a mass arbitration the demands are heard in groups of ten.',
      because: 'procedure of many cases',
    },
    {
      text: 'Any claim subject to arbitration must be filed within one year after it arose.',
      because: 'a time limit, told by risk.liability',
    },
    {
      text: 'For more information about arbitration, see the site of the association.',
      because: 'a pointer',
    },
  ],
};
