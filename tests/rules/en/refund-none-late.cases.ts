import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Requests made after the trial month will not be considered.' },
    { text: 'Claims outside this period are not accepted.' },
    { text: 'We cannot accept returns after the season has begun.' },
  ],
  misses: [
    { text: 'Requests made within the trial month will be considered.', because: 'in time' },
    { text: 'Requests made after noon are read on the next day.', because: 'when it is read' },
    { text: 'Returns are accepted after you have called us.', because: 'accepted' },
  ],
};
