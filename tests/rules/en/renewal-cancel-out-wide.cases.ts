import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Call our desk to stop your subscription.' },
    { text: 'Uncheck the renewal box in your profile.' },
    { text: 'You are free to leave at the end of any month.' },
    { text: 'If you would rather not renew, tell us before the due date.' },
    { text: 'Plans are cancelled through the client area.' },
  ],
  misses: [
    { text: 'Call our desk to stop the taxi.', because: 'no plan' },
    { text: "We need one week's notice of visitors.", because: 'no plan' },
    { text: 'Accounts are closed by us when they break the rules.', because: 'the provider' },
    { text: 'Uncheck the box for gift wrap.', because: 'no renewal' },
  ],
};
