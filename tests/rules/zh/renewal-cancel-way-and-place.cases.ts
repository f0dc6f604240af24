import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '不想续的话，到前台签一张停扣单就行。' },
    { text: '解约办法：微信钱包里找到本馆，点关闭。' },
    { text: '會員擬停用者，應於每月二十日前以書面申請停用。' },
    { text: '要停，提前三天去支付宝关掉代扣。' },
    { text: '卸载应用不等于停止续费。' },
    { text: '该开关在订阅中心，关掉即不再续。' },
  ],
  misses: [
    { text: '请在出发前一天取消预约。', because: 'a booking' },
    { text: '公司可以终止会员服务。', because: 'the provider' },
    { text: '回复T可退订短信，续费不受影响。', because: 'messages' },
    { text: '怎么取消自动续费？', because: 'a question' },
    { text: '取消订单后全额退款。', because: 'a refund' },
    { text: '本应用须在当前系统上运行，不得使用已停用的组件。', because: '当前 is no time before which' },
  ],
};
