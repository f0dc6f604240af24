import type { LawFile } from '../../types';

export const CN_ONLINE_TRADING_MEASURES_2021: LawFile = {
  jurisdiction: 'CN',
  instrument: '网络交易监督管理办法(2021原文)',
  citeAs: '网络交易监督管理办法',
  source:
    'stored news pages quoting the 2021 text (fengqipaper mirrors of a 2024 article); superseded per samr.gov.cn 2025 text',
  provisions: [
    {
      id: 'cn-wj-18-old',
      article: '第十八条第一款',
      title: '自动续费前五日(旧文本)',
      text: '网络交易经营者采取自动展期、自动续费等方式提供服务的，应当在消费者接受服务前和自动展期、自动续费等日期前五日，以显著方式提请消费者注意，由消费者自主选择',
      summary: {
        zh: '旧文本要求“前五日”；2025-03-18令第101号修正后删去“五日”',
        en: 'Former wording: five days before renewal; removed by the 2025-03-18 amendment',
      },
      topics: ['auto_renew'],
      inForceFrom: '2021-05-01',
      inForceTo: '2025-03-17',
      status: 'superseded',
      verificationLevel: 'verbatim_via_secondary',
    },
  ],
};
