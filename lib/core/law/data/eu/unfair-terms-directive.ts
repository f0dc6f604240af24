import type { LawFile } from '../../types';

export const EU_UNFAIR_TERMS_DIRECTIVE: LawFile = {
  jurisdiction: 'EU',
  instrument: 'Directive 93/13/EEC',
  source: 'unverified',
  provisions: [
    {
      id: 'eu-uctd',
      article: 'Art. 3, 5, 6; Annex 1(h),(j),(k),(l)',
      title: 'Unfair terms',
      text: null,
      summary: {
        zh: '违反诚信显著失衡的条款不拘束消费者；附件(h)自动延期期限过早',
        en: 'Unfair terms not binding; Annex 1(h) auto-extension with unreasonably early deadline',
      },
      topics: ['unfair_terms', 'auto_renew'],
      inForceFrom: '1994-12-31',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'unverified',
    },
  ],
};
