import type { LawFile } from '../../types';

export const JP_SPECIFIED_COMMERCIAL_TRANSACTIONS: LawFile = {
  jurisdiction: 'JP',
  instrument: '特定商取引に関する法律',
  source: 'global-law.gr.jp, munakata city, docswell (secondary)',
  provisions: [
    {
      id: 'jp-12-6',
      article: '第12条の6',
      title: '最終確認画面',
      text: null,
      summary: {
        zh: '最终确认画面须显示：分量、价格总额、支付时期方法、交付时期、申请期限、撤回/解除；不得误认',
        en: 'Final confirmation screen must show quantity, price (each & total), payment timing, delivery, period, cancellation',
      },
      topics: ['disclosure', 'auto_renew'],
      inForceFrom: '2022-06-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
    {
      id: 'jp-15-4',
      article: '第15条の4',
      title: '取消し',
      text: null,
      summary: { zh: '误认申请可取消', en: 'Consumer may rescind if misled by the final screen' },
      topics: ['refund'],
      inForceFrom: '2022-06-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
      source: 'munakata city page (effect); article no. unverified',
    },
    {
      id: 'jp-15-3',
      article: '第15条の3',
      title: '返品特約',
      text: null,
      summary: {
        zh: '通贩无冷静期；商品未标返品特约→8日内可退（不含服务/数字）',
        en: 'No cooling-off for mail order; 8-day return for goods if no posted policy',
      },
      topics: ['refund'],
      inForceFrom: '2009-12-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
      source: 'munakata city page confirms no cooling-off; 8 days unverified',
    },
  ],
};
