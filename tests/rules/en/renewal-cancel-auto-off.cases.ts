import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Switch off automatic renewal in your profile.' },
    { text: 'Auto-renew can be turned off on the plan page.' },
    { text: 'If you do not wish to renew, tell us in time.' },
  ],
  misses: [
    { text: 'The plan has automatic renewal.', because: 'it is on' },
    { text: 'Turn off the lights when you leave.', because: 'another matter' },
    { text: 'If we decide not to renew the plan, we tell you.', because: 'the provider decides' },
  ],
};
