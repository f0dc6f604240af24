import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: 'Did your box arrive damaged?\nWe send a new one or give you your money back.' },
    { text: '# My parcel never arrived\nWrite to us and we refund you.' },
    { text: '# The tutor did not show up?\nYou get the credit back.' },
  ],
  misses: [
    { text: '# My parcel arrived\nEnjoy, and get 5% back on the next one.', because: 'nothing went wrong' },
    { text: '# The tutor did not show up?\nWe are sorry about that.', because: 'nothing is promised' },
    { text: '# The site is down, can I get a refund?\nNo, we do not refund downtime.', because: 'refused' },
  ],
};
