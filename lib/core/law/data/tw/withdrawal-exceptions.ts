import type { LawFile } from '../../types';

export const TW_WITHDRAWAL_EXCEPTIONS: LawFile = {
  jurisdiction: 'TW',
  instrument: '通訊交易解除權合理例外情事適用準則',
  citeAs: '通訊交易解除權合理例外情事適用準則',
  source: 'custo.co & PTT quoting 院臺消保字第1060168772號 (notice requirement); item 5 unverified',
  provisions: [
    {
      id: 'tw-exc',
      article: '第2條',
      title: '合理例外',
      text: null,
      summary: {
        zh: '须告知方排除；第5款：非以有形媒介提供之數位內容或一經提供即為完成之線上服務，經消費者事先同意始提供',
        en: 'Exceptions require notice to consumer; item 5 digital content / online service completed on supply with prior consent (item 5 wording unverified)',
      },
      topics: ['digital_exception'],
      inForceFrom: '2016-01-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
