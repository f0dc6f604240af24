import type { RuleCases } from '../rule-cases';

export const cases: RuleCases = {
  matches: [
    {
      text: '因平台原因导致课程取消的，全额退费。',
    },
    {
      text: '如由于我方过错造成损失，我方予以赔偿。',
    },
    {
      text: '可归责于业者之事由，应退还剩余费用。',
    },
  ],
  misses: [
    {
      text: '因用户自身原因退出的，不退费。',
      because: "the user's reason",
    },
    {
      text: '因平台原因造成的损失，平台不承担责任。',
      because: 'excluded',
    },
    {
      text: '由于网络原因，加载较慢。',
      because: 'nothing is owed',
    },
  ],
};
