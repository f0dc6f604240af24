import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '首期九元，自第二期起收三十九元。' },
    { text: '试看到第八天转为月缴。' },
    { text: '試用屆滿未取消者，按年費計收。' },
    { text: '体验卡七天后变成连续月卡。' },
  ],
  misses: [
    { text: '试用到期自动停止，不收费。', because: 'it ends' },
    { text: '首月购课送教材。', because: 'a gift' },
    { text: '试听不满意可全额退还。', because: 'a refund' },
    { text: '体验后会转成正式会员吗？', because: 'a question' },
  ],
};
