import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '会籍三十日免费，届满自动收年费。' },
    { text: '首周一元，期满自动转为月卡每月四十元。' },
    { text: '体验二十天，不退订就开始计费。' },
    { text: '前三个月免费，第四个月起每月收取九十元。' },
    { text: '试用到期未退订即视为同意付费。' },
    { text: '十四天免费试用，之后每年一百元。' },
    { text: '体验期内取消不收费，否则到期自动扣款。' },
    { text: '七天试用完结后，帐户自动升级为专业版。', params: { amount: 7, unit: 'day' } },
    { text: '体验期内没取消的，第八天开始扣月费。' },
    { text: '首周一元，之后每周十五元。' },
    { text: '新人价五元，次月恢复二十元。' },
    { text: '试听体验到期后，若未解除签约，按年费收取。' },
  ],
  misses: [
    { text: '试用结束后不会自动扣费。', because: 'no charge' },
    { text: '试用期间可随时退款。', because: 'a refund' },
    { text: '首月课程为入门内容。', because: 'no price' },
    { text: '体验课每人限一次。', because: 'a limit' },
  ],
};
