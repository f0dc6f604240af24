import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '场次临时变动不另告知。' },
    { text: '我们可能随时换掉某些曲目，恕不通知。' },
    { text: '场地更换的，会员不得以此为由解除合约。' },
    { text: '我们会对关卡难度进行调整，玩家予以接受。' },
    { text: '活动内容如有更改，恕不另行通知。' },
    { text: '課表如有變動，不另通知。' },
  ],
  misses: [
    { text: '您不得以此为由拒绝付款。', because: 'no change is meant' },
    { text: '价格如有调整，恕不另行通知。', because: 'price only' },
    { text: '请您理解并配合安检。', because: 'no change' },
  ],
};
