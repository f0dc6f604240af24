import type { LawFile } from '../../types';

export const US_NEW_YORK_BUSINESS_LAW: LawFile = {
  jurisdiction: 'US-NY',
  instrument: 'NY GBL § 527-a',
  source: 'newyork.public.law §527-a excerpt; reclause (effective 2025-11-05)',
  provisions: [
    {
      id: 'us-ny',
      article: '§ 527-a',
      title: 'New York auto-renewal',
      text: null,
      summary: {
        zh: '显著披露、明示同意、涨价须同意或可取消、便捷取消；≥1年期且续≥6月：15-45天提醒(记忆)',
        en: 'Clear terms, affirmative consent, consent/cancel on price increase, easy cancel; 15–45 day reminder for ≥1y initial & ≥6m renewal (unverified)',
      },
      topics: ['auto_renew', 'cancel', 'price_change'],
      inForceFrom: '2025-11-05',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
