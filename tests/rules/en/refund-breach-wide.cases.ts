import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Should our office close for good, we will return the value of the months left.' },
    { text: 'If you were charged twice by mistake, the extra payment is returned.' },
    { text: 'For spoiled or missing items, send a photo and we will credit your account.' },
    { text: 'If the server is down for more than an hour, we knock a day off your bill.' },
  ],
  misses: [
    { text: 'If you cancel, we refund the rest.', because: 'the customer ends it' },
    { text: 'We cannot refund postage.', because: 'refused' },
    { text: 'If we cancel for misconduct, nothing is paid back.', because: 'refused' },
    { text: 'We are not liable for delays and owe no compensation.', because: 'liability put off' },
  ],
};
