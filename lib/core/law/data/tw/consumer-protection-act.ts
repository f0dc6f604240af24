import type { LawFile } from '../../types';

export const TW_CONSUMER_PROTECTION_ACT: LawFile = {
  jurisdiction: 'TW',
  instrument: '消費者保護法',
  citeAs: '消費者保護法',
  source: 'law.moj.gov.tw (official text)',
  provisions: [
    {
      id: 'tw-19',
      article: '第19條',
      title: '七日解除權',
      text: '通訊交易或訪問交易之消費者，得於收受商品或接受服務後七日內，以退回商品或書面通知方式解除契約，無須說明理由及負擔任何費用或對價。但通訊交易有合理例外情事者，不在此限。\n前項但書合理例外情事，由行政院定之。\n企業經營者於消費者收受商品或接受服務時，未依前條第一項第三款規定提供消費者解除契約相關資訊者，第一項七日期間自提供之次日起算。但自第一項七日期間起算，已逾四個月者，解除權消滅。\n消費者於第一項及第三項所定期間內，已交運商品或發出書面者，契約視為解除。\n通訊交易或訪問交易違反本條規定所為之約定，其約定無效。',
      summary: {
        zh: '收受商品或接受服务后7日内无理由解除；合理例外除外；未告知→自补告知次日起算，最长4个月',
        en: '7-day rescission after receiving goods/services; exceptions by regulation; if not informed counts from info, max 4 months',
      },
      topics: ['refund_7d'],
      inForceFrom: '2016-01-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
  ],
};
