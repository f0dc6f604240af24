import type { LawFile } from '../../types';

export const HK_TRADE_DESCRIPTIONS: LawFile = {
  jurisdiction: 'HK',
  instrument: 'Trade Descriptions Ordinance Cap. 362; CECO Cap. 71; UCO Cap. 458',
  source: 'unverified',
  provisions: [
    {
      id: 'hk',
      article: 'ss 13E-13I (Cap 362)',
      title: 'No statutory cooling-off',
      text: null,
      summary: {
        zh: '香港无法定冷静期；可投诉海关/消委会；不良营商手法；不合情理合约条例',
        en: 'No statutory cooling-off; unfair trade practices via Customs; Consumer Council complaint; unconscionable terms',
      },
      topics: ['refund', 'unfair_terms'],
      inForceFrom: '2013-07-19',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'unverified',
    },
  ],
};
