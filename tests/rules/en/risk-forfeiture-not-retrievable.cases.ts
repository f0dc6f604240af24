import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If you unlink the account, any credit or subscription will not be retrievable.' },
    { text: 'Points of a closed account cannot be retrieved.' },
    { text: 'We will not reinstate forfeited points.' },
  ],
  misses: [
    { text: 'Deleted files cannot be recovered.', because: 'data' },
    { text: 'Your credit can be restored at any time.', because: 'nothing is lost' },
    { text: 'Lost passwords cannot be retrieved.', because: 'a password' },
  ],
};
