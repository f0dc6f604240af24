import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# How to cancel\n- Tap Subscriptions and choose our app',
      quote: 'Tap Subscriptions and choose our app',
    },
    {
      text: '# How to cancel your plan\n- By phone: call the front desk',
      quote: 'By phone: call the front desk',
    },
    {
      text: '# Help\nFollow these steps to cancel:\n- Open the Settings page',
      quote: 'Open the Settings page',
    },
  ],
  misses: [
    { text: '# How to join\n- Tap Subscriptions and choose our app', because: 'joining' },
    { text: '# How to cancel\n- The team is small and friendly', because: 'no step' },
    { text: '# Cancel your newsletter\n- Open the Settings page', because: 'a newsletter' },
  ],
};
