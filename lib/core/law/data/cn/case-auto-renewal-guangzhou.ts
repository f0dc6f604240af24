import type { LawFile } from '../../types';

export const CN_CASE_AUTO_RENEWAL_GUANGZHOU: LawFile = {
  jurisdiction: 'CN',
  instrument: '广州互联网法院案例(网盘自动续费,2025-01判)',
  source: 'IT之家/广州互联网法院 via stored pages (secondary)',
  provisions: [
    {
      id: 'cn-case-gzic',
      article: null,
      title: '灰色小字+站内信=未尽显著提醒，判全额退239.2元',
      text: null,
      summary: {
        zh: '24小时0.3元体验会员→次日起每月自动扣29.9元；灰色小字、默认同意、站内信无标识；判退还全部自动续费239.2元；二审调解退还并补偿；法院发司法建议书',
        en: 'Full refund of RMB 239.2 where renewal terms were small grey text and reminders only hidden in-app mail',
      },
      topics: ['auto_renew', 'case'],
      inForceFrom: '2025-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
