import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '以下情形，我们不承担责任：\n- 因黑客攻击造成的服务中断' },
    { text: '由于下列原因导致的损失，平台无需承担任何责任：\n- 电信部门的技术调整' },
    { text: '发生下列情况时，本站免于承担法律责任：\n- 台风、地震等自然灾害' },
  ],
  misses: [
    { text: '我们承担以下责任：\n- 因系统故障造成的损失', because: 'the provider is liable' },
    { text: '会员享有以下权益：\n- 高清画质', because: 'benefits' },
    { text: '责任范围：\n- 保管账号', because: 'whose, not whether' },
  ],
};
