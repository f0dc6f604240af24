import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    { text: '本约定的效力与履行均适用中国大陆地区现行法律。' },
    { text: '本条款受加利福尼亚州法律管辖。' },
    { text: '本合約以中華民國法令為準據法。' },
  ],
  misses: [
    { text: '在法律允许的最大范围内，我们不承担间接损失。', because: 'names the law only as a limit' },
    { text: '适用法律另有规定的除外。', because: 'an exception, no choice of law' },
    { text: '请遵守所在地的法律法规。', because: 'tells the user to obey' },
  ],
};
