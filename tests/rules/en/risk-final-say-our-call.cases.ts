import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Whether that is so is for us alone to judge.' },
    { text: "It's our call what counts as abuse." },
    { text: 'The team looks at it and its decision is final.' },
  ],
  misses: [
    { text: "The judge's decision is final in every court.", because: 'a court' },
    { text: 'It is your decision.', because: 'the customer' },
    { text: "It's not our call.", because: 'denied' },
  ],
};
