import type { LawFile } from '../../types';

export const UK_CONSUMER_RIGHTS_ACT: LawFile = {
  jurisdiction: 'UK',
  instrument: 'Consumer Rights Act 2015',
  source: 'unverified',
  provisions: [
    {
      id: 'uk-cra',
      article: 's 62, Sch 2 paras 9, 11-13',
      title: 'Unfair terms',
      text: null,
      summary: {
        zh: '不公平条款不拘束消费者；附表2自动延期',
        en: 'Unfair terms not binding; Sch 2 auto-extension',
      },
      topics: ['unfair_terms'],
      inForceFrom: '2015-10-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'unverified',
    },
  ],
};
