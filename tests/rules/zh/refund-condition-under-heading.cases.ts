import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '# 某云 退款说明\n## 条件\n- 席位使用没有超过两个' },
    { text: '# 退订规则\n## 退订前提\n- 流量包没有消耗' },
    { text: '# 虚拟商品规则\n## 可以售后的情形\n- 付款满一小时仍未到账' },
  ],
  misses: [
    { text: '# 某云 试用说明\n## 条件\n- 席位使用没有超过两个', because: 'no refund page' },
    { text: '# 商品规则\n## 不予售后的情形\n- 卡密已经看过', because: 'cases that are refused' },
    { text: '# 某云 退款说明\n## 到账时间\n- 三天内到账', because: 'how long it takes' },
  ],
};
