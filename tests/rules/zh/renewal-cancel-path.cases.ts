import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '打开手机设置→账户→订阅→取消订阅',
    },
    {
      text: '点击“取消自动续费”并确认即可。',
    },
    {
      text: '取消路径：我的→会员→续费管理→关闭',
    },
  ],
  misses: [
    {
      text: '打开设置→隐私→定位服务',
      because: 'no renewal',
    },
    {
      text: '购买会员路径：我的→会员→立即开通',
      because: 'buying',
    },
    {
      text: '退款步骤：点击我的→订阅→申请退款',
      because: 'a refund',
    },
  ],
};
