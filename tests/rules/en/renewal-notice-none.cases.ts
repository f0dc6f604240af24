import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Prices are subject to change without notice.', params: { negated: true } },
    { text: 'Your plan is renewed without further notice.', params: { negated: true } },
    { text: 'We will not send a reminder before a charge.', params: { negated: true } },
  ],
  misses: [
    { text: 'We may close an account without notice.', because: 'an account' },
    { text: 'Prices never change without a letter to you.', because: 'they write' },
    { text: 'The site may change without notice.', because: 'the site' },
  ],
};
