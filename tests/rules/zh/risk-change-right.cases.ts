import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '平台保留修改本协议的权利。' },
    { text: '本公司可根据业务发展对收费标准进行调整。' },
    { text: '本站得隨時修訂服務條款。' },
    { text: '我们可能会不时更新这些规则。' },
  ],
  misses: [
    { text: '您可以随时修改个人资料。', because: 'the user changes own data' },
    { text: '用户不得擅自修改软件。', because: 'forbids the user' },
    { text: '会员可在设置中更改头像。', because: 'the user changes own data' },
  ],
};
