import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Is there a trial?\nYes, and it turns into the monthly plan if you do nothing.' },
    { text: '# Free trial\nIt becomes a paid membership after a week.' },
    { text: '# Introductory offer\nAfterwards it goes on as the yearly plan.' },
  ],
  misses: [
    { text: '# Is there a trial?\nYes, and it ends by itself.', because: 'nothing follows' },
    { text: '# Free trial\nIt never turns into a paid plan.', because: 'no conversion' },
    { text: '# Upgrades\nA basic plan becomes a full plan when you pay the rest.', because: 'no trial' },
  ],
};
