import type { LawFile } from '../../types';

export const EU_CONSUMER_RIGHTS_DIRECTIVE_2026: LawFile = {
  jurisdiction: 'EU',
  instrument: 'Directive 2011/83/EU as amended by (EU) 2023/2673',
  source: 'ThomasMoreAI/legal-skills-open@3dd1e52 (status 2026-08-05, secondary)',
  provisions: [
    {
      id: 'eu-crd-11a',
      article: 'Art. 11a',
      title: 'Withdrawal function (button)',
      text: null,
      summary: {
        zh: '线上订约须持续提供“撤回合同”按钮+确认按钮+持久介质回执；不限金融服务',
        en: 'Online contracts: continuously available "withdraw from contract here" + "confirm withdrawal" + receipt; not limited to financial services (recital 37)',
      },
      topics: ['cancel', 'refund_14d'],
      inForceFrom: '2026-06-19',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
