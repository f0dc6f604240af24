import type { LawFile } from '../../types';

export const CARD_VISA_RULES: LawFile = {
  jurisdiction: 'CARD',
  instrument: 'Visa subscription/trial rules (2020-04-18)',
  source: 'Paysafe merchant pages (secondary)',
  provisions: [
    {
      id: 'card-visa',
      article: 'Visa Core Rules',
      title: 'Visa trial notice',
      text: null,
      summary: {
        zh: '注册时发送条款副本；试用/优惠到期或价格变化前至少7天发短信/邮件提醒并附在线取消链接',
        en: 'Copy of terms at enrolment; reminder ≥7 days before first charge after trial/promo or on change, with online cancel link',
      },
      topics: ['trial', 'auto_renew', 'chargeback'],
      inForceFrom: '2020-04-18',
      inForceTo: null,
      status: 'in-force',
      verificationLevel: 'secondary',
    },
  ],
};
