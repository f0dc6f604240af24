import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '金豆三十天不用就没有了。' },
    { text: '会员退会，积分立即撤销。' },
    { text: '电子券过期后不获续期。' },
    { text: '公会币不能带走。' },
  ],
  misses: [
    { text: '# 隐私\n- 退会后您可撤销授权。', because: 'consent' },
    { text: '# 积分\n- 积分永不过期，不用也不会没有了。', because: 'never lost' },
    { text: '# 下载\n- 链接过期后不再补发。', because: 'a link' },
  ],
};
