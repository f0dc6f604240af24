import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# Refund policy\nTo be considered, your usage must be below 100 documents.' },
    { text: '# Refunds\nEvery case is assessed individually.' },
    { text: '# Money-back guarantee\nDownloading the course material counts as use.' },
    { text: '# Refunds\nAn exception is possible for double payments.' },
  ],
  misses: [
    { text: '# Refunds\nWe make no exceptions.', because: 'a refusal' },
    { text: '# Refunds\nThe right of withdrawal ends after ten days.', because: 'a window' },
    { text: '# Prices\nAn exception is possible for schools.', because: 'no refund' },
  ],
};
