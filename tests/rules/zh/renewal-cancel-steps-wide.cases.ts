import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '想停的话，在下个账单日前两天到门店办理。' },
    { text: '取消入口：我的页面齿轮里的付费管理。' },
    { text: '订阅可在任何时候终止。' },
    { text: '如不希望继续订阅，您可在下次续费日前取消。' },
    { text: '首页—我的—会员—停止续费。' },
    { text: '去支付宝的扣费服务里关掉续费。' },
    { text: '不想续了，找群主取消包月。' },
    { text: '删除应用并不等于取消订阅。' },
    { text: '关掉之后，这期月卡还能用到最后一天。' },
    { text: '取消自下一周期起生效，本期会员照常。' },
  ],
  misses: [
    { text: '取消订单后款项退还。', because: 'an order' },
    { text: '我们有权终止会员服务。', because: 'the provider ends' },
    { text: '到通知中心关闭推送消息。', because: 'messages' },
    { text: '未取消的，按月收费。', because: 'no way named' },
  ],
};
