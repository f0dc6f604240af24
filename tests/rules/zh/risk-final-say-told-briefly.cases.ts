import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '有分歧时群主定了就算。' },
    { text: '本店在法律许可范围内对本规则作出解释。' },
    { text: '平台的判断对学员具有约束力。' },
  ],
  misses: [
    { text: '# 争议\n- 仲裁裁决对双方具有约束力。', because: 'arbitration' },
    { text: '# 争议\n- 法院对本条款作出解释的，从其解释。', because: 'a court' },
    { text: '# 比赛\n- 评委的判定不可推翻。', because: 'a contest' },
  ],
};
