import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '制度修改后贴墙上就算数。' },
    { text: '约定更新后下单的，视为认可新约定。' },
    { text: '本规则今后可能会调整。' },
    { text: '本须知修订后在官网首页公布。' },
    { text: '规矩随时会变，改了挂在群公告里。' },
    { text: '修改发布之后仍继续使用的，即受新条款约束。' },
    { text: '活动规则以最新公告为准。' },
    { text: '以最新版须知为准。' },
  ],
  misses: [
    { text: '如需修改协议请联系客服。', because: 'asks the service' },
    { text: '价格变动会提前通知。', because: 'price only' },
    { text: '双方协商可修改协议条款。', because: 'both' },
    { text: '请阅读下列规则。', because: 'states no change' },
  ],
};
