import type { LawFile } from '../../types';

export const CN_CASE_EXPIRY_DAY_BEIJING: LawFile = {
  jurisdiction: 'CN',
  instrument: '北京互联网法院(2023公布)会员到期案',
  source: '每日经济新闻/工人日报 via stored page (secondary)',
  provisions: [
    {
      id: 'cn-case-bjic-exp',
      article: null,
      title: '会员到期日应涵盖该自然日全部时间',
      text: null,
      summary: {
        zh: '协议只写到某日→格式条款两种解释作不利提供方解释，权益应涵盖该自然日全日',
        en: 'Expiry "on day X" covers the full calendar day',
      },
      topics: ['membership', 'case'],
      inForceFrom: '2023-05',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
