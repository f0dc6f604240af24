import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'To avoid the next payment, tell us by the 20th.' },
    { text: 'If you stop your plan today, it still works until the date shown.' },
    { text: 'Subscribers may bring the contract to an end each quarter.' },
    { text: "Parents give one term's notice in writing." },
  ],
  misses: [
    { text: 'Press Stop to end the washing cycle.', because: 'a machine' },
    { text: 'We may bring the contract to an end.', because: 'the provider' },
    { text: 'You give one piece of luggage to the driver.', because: 'no notice' },
  ],
};
