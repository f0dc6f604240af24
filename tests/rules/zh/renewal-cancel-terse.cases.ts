import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '微信用户：我—服务—钱包—自动续费，找到后停用' },
    { text: '# 月费自动转账\n- 终止须提早一个月以表格通知。' },
    { text: '不想续的提前两天在群里说。' },
  ],
  misses: [
    { text: '# 约课\n- 预约随时可取消预约名额。', because: 'a booking' },
    { text: '# 条款\n- 公司可终止服务，终止须提前三十日公告。', because: 'the provider' },
    { text: '# 账号\n- 微信用户：我—设置—账号—注销账号后停用', because: 'closing an account' },
  ],
};
