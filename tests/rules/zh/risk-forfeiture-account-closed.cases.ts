import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '馆方有权注销其会员资格，且不予任何补偿。' },
    { text: '账号被封停的，由此造成的虚拟物品损失由用户自行承担。' },
    { text: '平台可取消其会籍资格而无需承担责任。' },
  ],
  misses: [
    { text: '因黑客攻击导致账号被冻结的，我们不承担责任。', because: 'an attack' },
    { text: '因余额不足导致会员终止的损失自行承担。', because: 'a charge that failed' },
    { text: '账号注销后信息将被删除。', because: 'data' },
  ],
};
