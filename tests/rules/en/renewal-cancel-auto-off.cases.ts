import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Switch off auto-renew and top up when you like.' },
    { text: 'Switch off automatic renewal in your profile.' },

    { text: 'If you do not wish to renew, tell us in time.' },
  ],
  misses: [
    { text: 'Licences renew yearly by default.', because: 'goes on by itself' },
    { text: 'The plan has automatic renewal.', because: 'it is on' },
    { text: 'Turn off the lights when you leave.', because: 'another matter' },
  ],
};
