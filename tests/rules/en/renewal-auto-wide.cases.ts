import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The policy is prolonged by one month at a time unless notice is given.' },
    { text: 'We charge your card every four weeks.' },
    { text: 'Gold keeps renewing until you tell us to stop.' },
    { text: 'When auto top-up is on, more data is bought each time you run low.' },
    { text: 'You allow us to bill your card at the start of every month.' },
  ],
  misses: [
    { text: 'The plan does not renew and ends after a month.', because: 'negated' },
    { text: 'We take security seriously every month.', because: 'no charge' },
    { text: 'You may renew your plan each year at the desk.', because: 'the customer does it' },
    { text: 'Unused minutes roll over to the next month.', because: 'units, not the plan' },
    { text: 'Standard members are charged $5 per month more for towels.', because: 'a price alone' },
  ],
};
