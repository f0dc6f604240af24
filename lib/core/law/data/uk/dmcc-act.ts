import type { LawFile } from '../../types';

export const UK_DMCC_ACT: LawFile = {
  jurisdiction: 'UK',
  instrument: 'DMCC Act 2024 Part 4 Ch 2',
  source: 'Reed Smith 2026 + ThomasMoreAI/legal-skills-open@3dd1e52 (status 2026-08-05, secondary)',
  provisions: [
    {
      id: 'uk-dmcc',
      article: 'ss 253-281',
      title: 'Subscription contracts',
      text: null,
      summary: {
        zh: '尚未生效：政府2026-04-02回应称2027年春；提醒通知、续期冷静期、便捷退出',
        en: 'NOT IN FORCE at 2026-08; government (2 Apr 2026) says spring 2027',
      },
      topics: ['auto_renew'],
      inForceFrom: null,
      inForceTo: null,
      status: 'not-in-force',
      verificationLevel: 'secondary',
      note: 'expected spring 2027',
    },
  ],
};
