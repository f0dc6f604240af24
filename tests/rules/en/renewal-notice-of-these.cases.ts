import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We may raise our fees.\n\nWe will give you advance notice of these changes.' },
    {
      text: 'Fees can change at the start of a period.\n\nWe will provide reasonable prior notice of such changes by mail.',
    },
    { text: 'Our prices rise from time to time.\n\nWe will tell you about any increase before it starts.' },
  ],
  misses: [
    {
      text: 'We may change our rules.\n\nWe will give you advance notice of these changes.',
      because: 'terms, not the price',
    },
    { text: 'Our prices are fair.\n\nWe will tell you about the new course.', because: 'no change' },
    { text: 'We will give you notice of such changes.', because: 'nothing said of the price before' },
  ],
};
