import type { LawFile } from '../../types';

export const UK_CONSUMER_CONTRACTS_REGULATIONS: LawFile = {
  jurisdiction: 'UK',
  instrument: 'Consumer Contracts Regulations 2013 (SI 2013/3134)',
  source: 'ThomasMoreAI/legal-skills-open@3dd1e52 (status 2026-08-05, secondary)',
  provisions: [
    {
      id: 'uk-ccr',
      article: 'regs 29-31, 34-37',
      title: '14-day cancellation',
      text: null,
      summary: {
        zh: '14日取消；未告知延长12个月；14日内退款；数字内容需明示同意+确认方丧失；服务按比例',
        en: '14 days; +12 months if not told; refund in 14 days; digital content waiver needs consent + acknowledgement',
      },
      topics: ['refund_14d'],
      inForceFrom: '2014-06-13',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
