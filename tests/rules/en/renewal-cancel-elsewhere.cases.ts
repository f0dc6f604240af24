import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Plans bought in an app shop must be managed through the store where you bought them.' },
    { text: 'Unsubscribe method 1: open the profile page and cancel the plan.' },
    { text: 'Please write to support and we will cancel it for you.' },
    { text: 'You can reject the increase by unsubscribing before it starts.' },
    { text: 'Any termination of your membership will not take effect until the end of the minimum term.' },
  ],
  misses: [
    { text: 'Contact the shop to cancel your order.', because: 'an order' },
    { text: 'You can reject cookies by leaving the site.', because: 'cookies' },
    { text: 'We can cancel your plan if you break the rules.', because: 'the provider' },
    { text: 'Your plan is managed by our team with care.', because: 'no way out' },
  ],
};
