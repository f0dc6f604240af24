import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '若您在条款更新之后仍访问本站，即表示您同意更新后的内容。' },
    { text: '变更生效后继续使用即视为接受。' },
    { text: '會員於公告後繼續使用平台，視同同意修改之內容。' },
  ],
  misses: [
    { text: '到期后如需继续使用，请续费。', because: 'a renewal' },
    { text: '视为您已收到通知。', because: 'a notice' },
    { text: '您可继续使用剩余时长。', because: 'a benefit' },
  ],
};
