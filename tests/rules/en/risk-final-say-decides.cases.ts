import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Our decision on any request is final.' },
    { text: 'The club has the final say in every dispute.' },
    { text: 'A fair amount of use is determined solely by us.' },
    { text: 'We reserve the right to decide whether a request qualifies.' },
  ],
  misses: [
    { text: 'All sales are final.', because: 'no decision' },
    { text: 'Your final invoice shows the decision date.', because: 'another final' },
    { text: "The arbitrator's decision is final.", because: 'risk.jurisdiction' },
    {
      text: 'You must not put, as determined by us, a disproportionate load on our servers.',
      because: 'a rule of conduct',
    },
    { text: 'The courts in Copenhagen have sole authority.', because: 'a court' },
  ],
};
