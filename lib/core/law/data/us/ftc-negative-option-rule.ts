import type { LawFile } from '../../types';

export const US_FTC_NEGATIVE_OPTION_RULE: LawFile = {
  jurisdiction: 'US',
  instrument: 'FTC Negative Option Rule 16 CFR 425 (2024 amendments)',
  source: 'BakerHostetler, Morgan Lewis, Gibson Dunn 2026-02-27, changeflow 2026-03-14 (secondary)',
  provisions: [
    {
      id: 'us-ftc',
      article: null,
      title: 'Click-to-cancel vacated',
      text: null,
      summary: {
        zh: '第八巡回法院2025-07-08撤销；旧规则(预先通知计划)仍在；2026-01-30 ANPRM送审，2026-03-13公布，评论至2026-04-13；无新规生效',
        en: 'Vacated by 8th Cir. (Custom Communications v FTC); new ANPRM published 13 Mar 2026, comments to 13 Apr 2026; no new rule in force as of what was found',
      },
      topics: ['auto_renew'],
      inForceFrom: null,
      inForceTo: null,
      status: 'vacated',
      verificationLevel: 'secondary',
      note: 'vacated 2025-07-08',
    },
  ],
};
