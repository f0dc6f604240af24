import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '场馆停业的，剩余月数的会费折算退还。' },
    { text: '系统连扣两笔的，核实后退一笔。' },
    { text: '若導師遲延開課，學員可退該堂費用。' },
    { text: '月度在线率低于99.5%：当月费用的15%。' },
    { text: '网络断了一整天，按日减免月费。' },
    { text: '因我方疏忽致您受伤的，承担医疗费用。' },
  ],
  misses: [
    { text: '用户损坏设备的，应照价赔偿。', because: 'the customer pays' },
    { text: '因系统故障造成的损失，概不赔偿。', because: 'excluded' },
    { text: '某平台停服后，网友称没退钱。', because: 'a story' },
    { text: '您自身原因取消的，不退。', because: 'the customer' },
    { text: '停刊了能退吗？', because: 'a question' },
  ],
};
