import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Credit expires 180 days after your last recharge and will not be reinstated.' },
    { text: 'If you unlink the account, any credit or subscription will not be retrievable.' },
    { text: 'Points of a closed account cannot be retrieved.' },
  ],
  misses: [
    { text: 'Deleted files cannot be recovered.', because: 'data' },
    { text: 'Your credit can be restored at any time.', because: 'nothing is lost' },
    { text: 'Lost passwords cannot be retrieved.', because: 'a password' },
  ],
};
