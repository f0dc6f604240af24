import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Mossbank decides in its sole judgement whether a card has been obtained improperly.' },
    { text: "It is at the shop's sole discretion what is deemed worn or used." },
    { text: 'If we determine, in our sole discretion, that you shared the account, we may limit it.' },
  ],
  misses: [
    { text: 'who does not object in 30 days is deemed to agree.', because: 'a power to change' },
    { text: 'if you do not object within six weeks they are deemed accepted.', because: 'a power to change' },

    { text: 'We may change the service in our sole discretion.', because: 'a change' },
  ],
};
