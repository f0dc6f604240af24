import type { LawFile } from '../../types';

export const CN_MINORS_ONLINE_PROTECTION: LawFile = {
  jurisdiction: 'CN',
  instrument: '未成年人网络保护条例',
  citeAs: '未成年人网络保护条例',
  source: 'LawRefBook/Laws@2f4c5c2 (2025-04-19) 行政法规/未成年人网络保护条例(2023-10-16).md',
  provisions: [
    {
      id: 'cn-wcn-43',
      article: '第四十三条',
      title: '未成年人模式/消费管理',
      text: '网络游戏、网络直播、网络音视频、网络社交等网络服务提供者应当针对不同年龄阶段未成年人使用其服务的特点，坚持融合、友好、实用、有效的原则，设置未成年人模式，在使用时段、时长、功能和内容等方面按照国家有关规定和标准提供相应的服务，并以醒目便捷的方式为监护人履行监护职责提供时间管理、权限管理、消费管理等功能。',
      summary: { zh: '未成年人模式/消费管理', en: 'Minor mode' },
      topics: ['minor'],
      inForceFrom: '2024-01-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
    {
      id: 'cn-wcn-44',
      article: '第四十四条',
      title: '限制消费；不得提供与行为能力不符的付费服务',
      text: '网络游戏、网络直播、网络音视频、网络社交等网络服务提供者应当采取措施，合理限制不同年龄阶段未成年人在使用其服务中的单次消费数额和单日累计消费数额，不得向未成年人提供与其民事行为能力不符的付费服务。',
      summary: {
        zh: '限制消费；不得提供与行为能力不符的付费服务',
        en: 'Spending limits; no paid service unsuited to capacity',
      },
      topics: ['minor'],
      inForceFrom: '2024-01-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
  ],
};
