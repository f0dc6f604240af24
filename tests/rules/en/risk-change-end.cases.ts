import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may terminate your membership at any time without notice.' },
    { text: 'Skylark may discontinue the service or any part of it.' },
    { text: 'At its sole discretion the club may refuse any application for membership.' },
    { text: 'We can end anyone’s access for any reason.' },
    {
      text: 'The shop may close your account at any time for any reason, including a breach of these terms.',
    },
  ],
  misses: [
    { text: 'You may cancel your plan at any time without notice.', because: 'the customer ends it' },
    { text: 'We may suspend accounts that breach these rules.', because: 'for a breach alone' },
    { text: 'Cancelling may result in the loss of your photos.', because: 'nobody has a power here' },
  ],
};
