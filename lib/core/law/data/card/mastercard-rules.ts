import type { LawFile } from '../../types';

export const CARD_MASTERCARD_RULES: LawFile = {
  jurisdiction: 'CARD',
  instrument: 'Mastercard Subscription/negative option (2019-04-12; extended 2022-09-22)',
  source: 'thepaypers 2019 (secondary) + unverified',
  provisions: [
    {
      id: 'card-mc',
      article: 'MC rules',
      title: 'Mastercard',
      text: null,
      summary: {
        zh: '试用转付费前取得/通知（3-7天，数字服务2022起，未核实）；每次收据含取消方式',
        en: 'Physical-goods trials 2019; extended to digital from 2022 (unverified): reminder 3–7 days before trial end; receipt with cancel instructions',
      },
      topics: ['trial', 'chargeback'],
      inForceFrom: '2019-04-12',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'unverified',
    },
  ],
};
