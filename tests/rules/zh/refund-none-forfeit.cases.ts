import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '中途退出的，剩余费用作为违约金归俱乐部所有。',
    },
    {
      text: '逾期不还车的，押金予以没收。',
    },
    {
      text: '违规者平台有权没收其账户余额。',
    },
  ],
  misses: [
    {
      text: '上传内容的著作权归作者所有。',
      because: 'rights, not money',
    },
    {
      text: '平台应支付违约金。',
      because: 'nobody keeps the fees',
    },
    {
      text: '押金在归还设备后退回。',
      because: 'the deposit comes back',
    },
  ],
};
