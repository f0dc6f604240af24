import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'The app is provided as is.' },
    { text: 'You use the equipment at your own risk.' },
    { text: 'Members assume all risks of training.' },
    { text: 'Everything comes "as is" and "as available".' },
    { text: 'You freely choose to assume these risks.' },
  ],
  misses: [
    { text: 'Try it risk-free for a month.', because: 'an offer' },
    { text: 'We bear all risk during delivery.', because: 'the provider bears it' },
    { text: 'Cancel by post, as is the case with all letters.', because: 'other words' },
    { text: 'The price includes the tax, as is described in the order.', because: 'as described' },
    { text: 'You acknowledge the risks that come with drilling into a roof.', because: 'advice on a danger' },
  ],
};
