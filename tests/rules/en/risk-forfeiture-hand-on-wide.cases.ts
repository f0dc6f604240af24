import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Your pass may not be lent or passed on to anybody else.' },
    { text: 'You cannot give your boosts to another player.' },
    { text: 'Stamps are worth nothing outside the shop.' },
    { text: 'Lesson packs may never be handed to relatives.' },
  ],
  misses: [
    { text: 'You may not share your password.', because: 'a secret, no holding' },
    { text: 'This agreement may not be assigned by you without consent.', because: 'the contract itself' },
    { text: 'We do not sell your data.', because: 'data' },
    { text: 'You may not sell or copy the content of the site.', because: 'content' },
  ],
};
