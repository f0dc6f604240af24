import type { LawFile } from '../../types';

export const US_ROSCA: LawFile = {
  jurisdiction: 'US',
  instrument: 'ROSCA 15 U.S.C. § 8403',
  source: 'Gibson Dunn/jdsupra 2025-26 confirm in force; prongs unverified',
  provisions: [
    {
      id: 'us-rosca',
      article: '§ 8403',
      title: 'Negative option online',
      text: null,
      summary: {
        zh: '收费前清楚显著披露所有重要条款、取得明示知情同意、提供简单停止机制',
        en: 'Clear & conspicuous disclosure before billing info; express informed consent; simple mechanisms to stop',
      },
      topics: ['auto_renew', 'cancel'],
      inForceFrom: '2010-12-29',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
