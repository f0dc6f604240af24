import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '因船期取消，票款返还。' },
    { text: '整修期间年卡效期自动展延。' },
    { text: '印坏了免费重印。' },
    { text: '未能按约交付的，每日按合同额的千分之三支付违约金。' },
    { text: '导师临时请假的，另行安排补课。' },
    { text: '订单未按时送达，可获赔五元券。' },
    { text: '场馆检修影响上课的，我们相应延长卡期。' },
    { text: '乐队爽约的，票款原数奉还。' },
    { text: '月度在线率低于承诺的，赠送三天使用期。' },
    { text: '场馆永久结业的，会员可取回余下的会费。' },
    { text: '课程凑不够十人开不了班的，已交学费全退。' },
    { text: '因本店原因遗失照片的，免费重拍并赔偿三百元。' },
    { text: '系统中断超过一小时我们给您加时长。' },
    { text: '供应商确属无效卡密的即补发。' },
    { text: '公司未按时交片的，应退还尾款。' },
    { text: '航班取消的，退还全部票款。' },
    { text: '教練離職而會員不願更換者，可退回未用堂數。' },
  ],
  misses: [
    { text: '服务中断的，不承担赔偿责任。', because: 'denied' },
    { text: '因用户遗失设备造成的费用不予退还。', because: 'the customer' },
    { text: '会员损坏器材须照价赔偿。', because: 'the customer owes' },
    { text: '停业期间请关注公告。', because: 'nothing owed' },
  ],
};
