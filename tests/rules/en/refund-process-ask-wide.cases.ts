import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Getting your refund\nPlease e-mail the office, quoting your booking number.' },
    { text: '# Refunds\nTo do that, fill in the form on our website.' },
    { text: '# How to withdraw\nThe notice must be sent by letter or e-mail.' },
    { text: '# Refund policy\nAsk our team by ticket and we return the fee.' },
  ],
  misses: [
    { text: '# Refunds\nWe do not e-mail you about refunds.', because: 'nobody asks' },
    { text: '# Delivery\nPlease e-mail the office with your address.', because: 'another subject' },
    { text: '# Returns\nThe form of the box does not matter.', because: 'no request' },
    { text: '# Cancellation of your subscription\nGo to your account page.', because: 'a plan' },
  ],
};
