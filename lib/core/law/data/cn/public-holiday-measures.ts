import type { LawFile } from '../../types';

export const CN_PUBLIC_HOLIDAY_MEASURES: LawFile = {
  jurisdiction: 'CN',
  instrument: '全国年节及纪念日放假办法(2024修订)',
  citeAs: '全国年节及纪念日放假办法',
  source: 'LawRefBook/Laws@2f4c5c2 (2025-04-19) 行政法规/全国年节及纪念日放假办法(2024-11-10).md',
  provisions: [
    {
      id: 'cn-hol-2',
      article: '第二条',
      title: '法定节日',
      text: '全体公民放假的节日：\n（一）元旦，放假1天（1月1日）；\n（二）春节，放假4天（农历除夕、正月初一至初三）；\n（三）清明节，放假1天（农历清明当日）；\n（四）劳动节，放假2天（5月1日、2日）；\n（五）端午节，放假1天（农历端午当日）；\n（六）中秋节，放假1天（农历中秋当日）；\n（七）国庆节，放假3天（10月1日至3日）。',
      summary: {
        zh: '元旦1、春节4(除夕-初三)、清明1、劳动节2、端午1、中秋1、国庆3',
        en: 'Statutory holidays 13 days',
      },
      topics: ['holiday'],
      inForceFrom: '2025-01-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
    {
      id: 'cn-hol-6',
      article: '第六条',
      title: '补假',
      text: '全体公民放假的假日，如果适逢周六、周日，应当在工作日补假。部分公民放假的假日，如果适逢周六、周日，则不补假。',
      summary: { zh: '全体公民假日逢周六日应在工作日补假', en: 'Substitute day' },
      topics: ['holiday'],
      inForceFrom: '2025-01-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
    {
      id: 'cn-hol-7',
      article: '第七条',
      title: '调休',
      text: '全体公民放假的假日，可合理安排统一放假调休，结合落实带薪年休假等制度，实际形成较长假期。除个别特殊情形外，法定节假日假期前后连续工作一般不超过6天。',
      summary: { zh: '调休', en: 'Adjusted rest' },
      topics: ['holiday'],
      inForceFrom: '2025-01-01',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_text',
    },
  ],
};
