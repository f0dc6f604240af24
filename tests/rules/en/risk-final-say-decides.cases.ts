import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We make the final decision on all cases.' },

    { text: 'The club has the final say in every dispute.' },
    { text: 'A fair amount of use is determined solely by us.' },
  ],
  misses: [
    { text: 'All sales are final.', because: 'no decision' },
    { text: 'Your final invoice shows the decision date.', because: 'another final' },
    { text: "The arbitrator's decision is final.", because: 'risk.jurisdiction' },
  ],
};
