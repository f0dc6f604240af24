import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '# 还可以退吗？\n不可以哦，开通后会立即生效。',
    },
    {
      text: '# 购买之后能退款吗？\n很抱歉，暂不支持，请谅解。',
    },
    {
      text: '# 会员费是否可以退？\n不能，请谨慎购买。',
    },
  ],
  misses: [
    {
      text: '# 可以退款吗？\n可以，请联系客服。',
      because: 'the answer is yes',
    },
    {
      text: '# 可以换头像吗？\n不可以。',
      because: 'another question',
    },
    {
      text: '# 可以退款吗？\n不同渠道的规则各不相同。',
      because: '不 belongs to another word',
    },
  ],
};
