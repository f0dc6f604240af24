import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Cancellation is not accepted once the course has begun.' },
    { text: 'Bookings cannot be cancelled after confirmation.' },
    { text: 'Orders are non-cancellable.' },
  ],
  misses: [
    { text: 'Cancellation is accepted until the course begins.', because: 'accepted' },
    { text: 'The event was cancelled and not moved.', because: 'a story' },
    { text: 'Cancellations do not need a form.', because: 'how' },
  ],
};
