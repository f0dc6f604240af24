import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Removing the app does not stop your plan.' },
    { text: 'Uninstalling our software will not cancel the subscription.' },
    { text: 'Non-use of the pool does not end your membership.' },
  ],
  misses: [
    { text: 'Removing the app does not remove your photos.', because: 'data' },
    { text: 'Deleting a photo does not undo a share.', because: 'data' },
    { text: 'Uninstalling takes a minute.', because: 'no rule' },
  ],
};
