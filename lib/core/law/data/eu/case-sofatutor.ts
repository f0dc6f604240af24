import type { LawFile } from '../../types';

export const EU_CASE_SOFATUTOR: LawFile = {
  jurisdiction: 'EU',
  instrument: 'CJEU C-565/22 Sofatutor',
  source: 'EUR-Lex/BAILII + Mondaq excerpts',
  provisions: [
    {
      id: 'eu-sofatutor',
      article: '5 Oct 2023',
      title: 'Free trial → one withdrawal right',
      text: null,
      summary: {
        zh: '试用转付费原则上只有一次撤回权；未清楚告知转收费/总价→转付费时重新享有',
        en: 'One withdrawal right unless not clearly told of later price; then a fresh 14 days on conversion',
      },
      topics: ['trial', 'refund_14d'],
      inForceFrom: '2023-10-05',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
