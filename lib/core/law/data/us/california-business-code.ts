import type { LawFile } from '../../types';

export const US_CALIFORNIA_BUSINESS_CODE: LawFile = {
  jurisdiction: 'US-CA',
  instrument: 'Cal. Bus. & Prof. Code §§ 17600-17606 (AB 2863)',
  source: 'ktslaw, dtolaw, fastdemocracy (bill text digest), reclause (secondary); 7-30 days unverified',
  provisions: [
    {
      id: 'us-ca',
      article: '§ 17602',
      title: 'California ARL',
      text: null,
      summary: {
        zh: '显著披露、明示同意(留存3年或终止后1年)、含试用；年度提醒；涨价通知；≥1年期续期前15-45天通知；试用>31天到期前3-21天通知；同媒介/在线立即取消',
        en: 'Consent (records 3y/1y), free-to-pay covered, annual reminder, price-change notice (7-30 days, unverified), 15-45 day notice for ≥1y terms, 3-21 day notice for trials >31 days, click-to-cancel',
      },
      topics: ['auto_renew', 'cancel', 'trial'],
      inForceFrom: '2025-07-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
