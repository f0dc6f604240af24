import type { LawFile } from '../../types';

export const CN_PLATFORM_PRICE_RULES: LawFile = {
  jurisdiction: 'CN',
  instrument: '互联网平台价格行为规则(发改价格规〔2025〕1607号,发改委/市场监管总局/网信办)',
  citeAs: '互联网平台价格行为规则',
  source:
    'sentence: 人民网 via huashangw.com/shangye/show-889069.html and Sina via reportify.cn (2025-12-20); doc no./dates: third-party verification log citing ndrc.gov.cn; article number: one repo only',
  provisions: [
    {
      id: 'cn-ptjg-20',
      article: null,
      title: '每次自动扣款前须提醒时间、金额、取消途径',
      text: '平台经营者、平台内经营者采取自动续期、自动扣款方式收费的，每次扣款应当提前将扣款时间、金额、取消途径以显著方式提醒并通知消费者，允许消费者随时取消自动续期、自动扣款。收费标准发生变化的，应当一并通知消费者。',
      summary: {
        zh: '每次扣款前显著提醒并通知扣款时间、金额、取消途径；允许随时取消；价格变化一并通知',
        en: 'Before EVERY charge: conspicuous reminder+notice of time, amount, cancel path; cancel any time; price change notified',
      },
      topics: ['auto_renew', 'cancel', 'price_change'],
      inForceFrom: '2026-04-10',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'verbatim_via_secondary',
      note: '条号：第二十条(条号仅见一处第三方引用,待核)',
    },
  ],
};
