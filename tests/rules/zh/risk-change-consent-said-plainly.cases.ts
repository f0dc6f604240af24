import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '章程修订后您照常续费的，就当您认可新章程。' },
    { text: '改动上线后你接着用，就算同意。' },
    { text: '會員於調整後仍使用本服務者，推定其無異議。' },
    { text: '您登录的行为视为对本次变更的追认。' },
    { text: '安装新版即受新约定拘束。' },
  ],
  misses: [
    { text: '您注册账号即视为同意本协议。', because: 'the first acceptance' },
    { text: '继续观看请先登录。', because: 'a step' },
    { text: '您可以继续使用到当期结束。', because: 'no consent' },
    { text: '更新后请重新登录。', because: 'a step' },
  ],
};
