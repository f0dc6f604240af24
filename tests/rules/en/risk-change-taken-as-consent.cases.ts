import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'If you keep using the site after we announce a change, that means you accept it.' },
    { text: 'You accept any such change if you continue to receive the box for a month.' },
    { text: 'If any future changes are unacceptable to you, you may cancel your account.' },
    { text: "If you don't agree with the new agreement, you are free to reject it and leave." },
  ],
  misses: [
    { text: 'By using this site you accept cookies.', because: 'no change of anything' },
    { text: 'If you do not agree, please contact support.', because: 'nothing is changed' },
    { text: 'You accept the delivery by signing for it.', because: 'no change' },
    { text: 'If you continue to have trouble after an update, write to us.', because: 'help' },
  ],
};
