import type { LawFile } from '../../types';

export const DE_BGB: LawFile = {
  jurisdiction: 'DE',
  instrument: 'BGB',
  source: 'Haufe PWW §309 Rn 83 (Nr 9c, 1 month since 1.3.22); 9a/9b unverified',
  provisions: [
    {
      id: 'de-309',
      article: '§ 309 Nr. 9',
      title: 'Laufzeit',
      text: null,
      summary: {
        zh: '首期≤2年；默示续期仅可为不定期且可随时以≤1个月通知解约；到期前通知≤1个月',
        en: 'Initial ≤2y; tacit renewal only indefinite & terminable any time ≤1 month; notice ≤1 month',
      },
      topics: ['auto_renew', 'unfair_terms'],
      inForceFrom: '2022-03-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
    {
      id: 'de-312k',
      article: '§ 312k',
      title: 'Kündigungsbutton',
      text: null,
      summary: {
        zh: '网上订约的持续债务须有“Verträge hier kündigen”按钮；缺失→可随时即时解约(Abs.6)',
        en: 'Cancellation button; if missing consumer may terminate any time without notice (para 6)',
      },
      topics: ['cancel'],
      inForceFrom: '2022-07-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'unverified',
      source:
        'unverified; BGH I ZR 200/25 (16.07.2026) on confirmation page per ThomasMoreAI/legal-skills-open@3dd1e52 (status 2026-08-05, secondary)',
    },
  ],
};
