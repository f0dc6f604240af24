import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '露营期间的人身意外由参加者一力承担。' },
    { text: '贵重物品请自行看管，遗失毁损本店不赔。' },
    { text: '没改地址导致丢件的，责任在您。' },
    { text: '使用者自愿承受网络波动带来的损失。' },
    { text: '账号借人出了事你自己扛。' },
    { text: '數據未備份者，損失自理。' },
  ],
  misses: [
    { text: '因我方过错造成的损失由我方承担。', because: 'the provider bears it' },
    { text: '退货运费由买家自行承担。', because: 'freight' },
    { text: '用户发布违法内容的，责任自负。', because: 'a breach' },
    { text: '请自行判断是否适合您的水平。', because: 'advice' },
  ],
};
