// Agreements on automatic renewal: an agreement's form with renewal as its matter.
import type { PageRule } from '../page-rule';

export const AUTO_RENEW_RULES: readonly PageRule[] = [
  {
    id: 'auto-renew/heading',
    kind: 'auto-renew-agreement',
    weight: 7,
    place: 'heading',
    pattern:
      '(?:自动(?:续费|续订|续期|扣款)|连续包月|代扣|免密支付).{0,12}(?:协议|条款|规则|说明|须知|声明|授权书)|auto(?:matic)?[- ]?renew\\w{0,4}.{0,30}(?:terms|agreement|disclosure|policy|notice|conditions)',
    because: 'the heading names both the renewal and the document',
  },
  {
    id: 'auto-renew/title',
    kind: 'auto-renew-agreement',
    weight: 4,
    place: 'title',
    pattern:
      '(?:自动(?:续费|续订|续期|扣款)|连续包月|代扣|免密支付).{0,12}(?:协议|条款|规则|说明|须知|声明|授权书)|auto(?:matic)?[- ]?renew\\w{0,4}.{0,30}(?:terms|agreement|disclosure|policy|notice|conditions)',
    because: 'the title names both the renewal and the document',
  },
  {
    id: 'auto-renew/subscription-document',
    kind: 'auto-renew-agreement',
    weight: 3,
    place: 'heading',
    pattern:
      '订阅(?:服务)?(?:协议|条款|规则|说明)|subscription (?:\\w{1,12} )?(?:terms|agreement|policy|conditions)',
    when: [{ feature: 'renewShare', min: 0.8 }],
    because:
      'a subscription agreement that speaks much of renewal is a renewal agreement under its other name',
  },
  {
    id: 'auto-renew/matter',
    kind: 'auto-renew-agreement',
    weight: 3.5,
    when: [
      { feature: 'renewShare', min: 5 },
      { feature: 'sections', min: 2 },
    ],
    because: 'a document whose every paragraph speaks of automatic renewal',
  },
  {
    id: 'auto-renew/url',
    kind: 'auto-renew-agreement',
    weight: 1.5,
    place: 'url',
    pattern: 'auto ?renew|autorenew|renewal|xufei',
    when: [{ feature: 'legal', min: 2 }],
    because:
      'the address of a renewal document; without contract words it may be a settings page or an article',
  },
  {
    id: 'auto-renew/diction',
    kind: 'auto-renew-agreement',
    weight: 2,
    when: [
      { feature: 'renewShare', min: 2.5 },
      { feature: 'legal', min: 4 },
    ],
    because: 'contract words around renewal',
  },
];
