import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'We give you the app without any express or implied warranties.' },
    { text: 'We are not making any promises about how accurate the maps are.' },
    { text: "Use of the pool is at the member's own risk." },
    { text: 'You hereby release us from all claims that come out of the event.' },
  ],
  misses: [
    { text: 'You represent and warrant that the photo is yours.', because: 'the customer warrants' },
    { text: 'We release a new version each month.', because: 'a version' },
    { text: 'Nothing here shall limit the warranty without which the sale is void.', because: 'rights kept' },
  ],
};
