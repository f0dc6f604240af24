import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '晨星可以不时替换、合并套餐内的功能。' },
    { text: '教练有可能更换，课程名称也或会微调。' },
    { text: '编委会有权把周刊合并为双周刊，并缩减附赠的内容。' },
    { text: '預覽版功能可能隨時撤回。' },
    { text: '赛季规则由赛事组统筹，随时可能更改。' },
  ],
  misses: [
    { text: '您可以随时更换绑定的手机号码。', because: 'the customer changes' },
    { text: '续费价格可能因汇率而变动。', because: 'a price alone' },
    { text: '用户违规的，青松可以限制其功能并变更权限。', because: 'a breach' },
    { text: '合同变更应经双方书面确认。', because: 'both agree' },
    { text: '文件下载后可替换原有模板。', because: 'files' },
  ],
};
