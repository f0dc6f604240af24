import type { LawFile } from '../../types';

export const CN_LOAN_PRIME_RATE: LawFile = {
  jurisdiction: 'CN',
  instrument: '1年期LPR',
  source: 'third-party verification log citing chinamoney.com.cn 2026-08-20 (secondary)',
  provisions: [
    {
      id: 'cn-lpr',
      article: null,
      title: '2026-08-20 1Y LPR 3.0%',
      text: null,
      summary: {
        zh: '2026-08-20公布1年期3.0%、5年期以上3.5%（2025-05-20起3.0%为未核实）；一年定存基准利率1.50%（2015-10-24起，未核实）',
        en: '1Y LPR 3.0% at 2026-08-20; 1Y deposit benchmark 1.50% (unverified)',
      },
      topics: ['interest'],
      inForceFrom: '2026-08-20',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
