import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '早鸟价仅限首年，次年起按原价。',
    },
    {
      text: '公司可修订价目表。',
    },
    {
      text: '新客价仅首期享有，之后恢复标准价。',
    },
  ],
  misses: [
    {
      text: '早鸟票已售罄。',
      because: 'no renewal',
    },
    {
      text: '首年质保，次年自费维修。',
      because: 'a warranty',
    },
    {
      text: '价目表见附件。',
      because: 'no change',
    },
  ],
};
