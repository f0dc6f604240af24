import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '在公众号里解绑代扣即可。' },
    { text: '本月二十日前退会，次月起不再扣费。' },
    { text: '註銷帳號前請先解除自動扣款。' },
    { text: '停止代扣须提前十五天书面告知前台。' },
    { text: '通过电信商订阅的，请联系电信商办理取消。' },
    { text: '在续期日之前取消，便不会再被收费。' },
    { text: '取消自下一周期起生效，本期会员照常。' },
  ],
  misses: [
    { text: '取消订单后款项退还。', because: 'an order' },
    { text: '我们有权终止会员服务。', because: 'the provider ends' },
    { text: '到通知中心关闭推送消息。', because: 'messages' },
    { text: '未取消的，按月收费。', because: 'no way named' },
  ],
};
