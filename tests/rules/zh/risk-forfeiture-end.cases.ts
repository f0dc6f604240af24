import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '账号注销后剩余会员时长一并失效。' },
    { text: '未在活动日到场的，视为自动放弃。' },
    { text: '套餐到期后，超出的文件将被删除。' },
    { text: '退課時贈送的課程自動取消。' },
  ],
  misses: [
    { text: '我们未行使某项权利，不视为放弃该权利。', because: 'a waiver of rights, no benefit' },
    { text: '套餐到期后，文件不会删除。', because: 'nothing is lost' },
    { text: '到期前我们会通知您续费。', because: 'a reminder' },
  ],
};
