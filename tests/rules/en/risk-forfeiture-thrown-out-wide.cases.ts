import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Players banned for cheating lose everything in their inventory.' },
    { text: 'Guests who are asked to leave are not entitled to a refund.' },
    { text: 'Where the account is closed for fraud, nothing is paid back.' },
  ],
  misses: [
    { text: 'If we close the club, your fees are refunded.', because: 'the provider ends it' },
    { text: 'Comments that break the rules are removed.', because: 'nothing is lost' },
    { text: 'You will not lose your credits when we suspend the service.', because: 'negated' },
    { text: 'We are not liable if your account is suspended.', because: 'liability' },
  ],
};
