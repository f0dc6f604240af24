import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Tell us or your bank if you wish to stop it.' },
    { text: 'Offices have a notice period of three months.' },
    { text: 'Call our desk to stop your subscription.' },
  ],
  misses: [
    { text: 'Call our desk to stop the taxi.', because: 'no plan' },
    { text: "We need one week's notice of visitors.", because: 'no plan' },
    { text: 'Accounts are closed by us when they break the rules.', because: 'the provider' },
    { text: 'Uncheck the box for gift wrap.', because: 'no renewal' },
  ],
};
