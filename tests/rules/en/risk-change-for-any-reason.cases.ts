import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may refuse service to anyone for any reason at any time, including suspected fraud.' },
    {
      text: 'Larkfield may, in its sole discretion, suspend or terminate your membership for any reason, including a breach of these rules.',
    },
    {
      text: 'We retain the right to halt distribution of any newsletter through the service at our discretion.',
    },
    { text: 'The studio can disable any user name in its sole discretion, for any or no reason.' },
  ],
  misses: [
    { text: 'You may cancel your plan for any reason.', because: 'the customer ends' },
    {
      text: 'We may suspend your account if we believe that you breach these rules.',
      because: 'for the breach alone',
    },
    { text: 'We may remove your content for any reason.', because: 'what the user wrote' },
    { text: 'Your bank may decline the card for any reason.', because: 'another party' },
  ],
};
