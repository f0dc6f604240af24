import type { LawFile } from '../../types';

export const CN_CASE_EARLY_ACCESS_BEIJING: LawFile = {
  jurisdiction: 'CN',
  instrument: '(2020)京04民终359号 吴某威诉视频平台',
  source: 'ujuu.xyz/2022/B220224.html excerpt (secondary; outcome unverified: consumer won on this point)',
  provisions: [
    {
      id: 'cn-case-iqiyi',
      article: null,
      title: '超前点播减损会员权益构成违约/格式条款效力',
      text: null,
      summary: {
        zh: '会员协议单方变更条款、超前点播损害“热剧抢先看”权益争议',
        en: 'VIP benefit cut (pay-per-early-access) litigated',
      },
      topics: ['benefit_cut', 'case'],
      inForceFrom: '2020-12',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
