import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '请将商品连同发票寄回仓库。',
    },
    {
      text: '退货地址：东城区示例路1号仓库',
    },
    {
      text: '货物可在门店退回，也可邮寄。',
    },
  ],
  misses: [
    {
      text: '商品拆封后不接受寄回。',
      because: 'a refusal',
    },
    {
      text: '寄回运费由买家承担。',
      because: 'who pays freight',
    },
    {
      text: '请寄送简历至人事邮箱。',
      because: 'no goods',
    },
  ],
};
