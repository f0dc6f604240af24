import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We keep charging your card every month.' },
    { text: 'You are charged for each renewal.' },
    { text: 'The trial is free, after which you will be charged $5 a month until you cancel.' },
  ],
  misses: [
    { text: 'Keep charging your phone.', because: 'another matter' },
    { text: 'You continue to learn.', because: 'no charge' },
    { text: 'If you wish to renew, you are charged for the renewal.', because: 'by oneself' },
  ],
};
