import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 拆封后的特价商品不接受退货\n其他商品见下方说明。',
      quote: '拆封后的特价商品不接受退货',
    },
    {
      text: '虚拟礼物一经送出概不退还。',
    },
    {
      text: '活动名额确认后恕不退款',
    },
  ],
  misses: [
    {
      text: '# 不予退款的情形\n一共有三种。',
      because: 'names the subject only',
    },
    {
      text: '为什么不能退款？',
      because: 'a question',
    },
    {
      text: '# 退款说明\n详见下文。',
      because: 'names the subject only',
    },
  ],
};
