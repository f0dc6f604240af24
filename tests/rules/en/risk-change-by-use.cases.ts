import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Continued use of the app after a change means that you accept it.' },
    { text: 'By continuing to use Skylark once the new terms apply, you agree to them.' },
    { text: 'We treat your continued membership as consent to the revised rules.' },
  ],
  misses: [
    { text: 'By using this website you agree to cookies.', because: 'no change is accepted' },
    { text: 'You can continue to use the app until your plan ends.', because: 'nothing is accepted' },
    { text: 'Continue to the next page to accept your invitation.', because: 'a page control in a sentence' },
  ],
};
