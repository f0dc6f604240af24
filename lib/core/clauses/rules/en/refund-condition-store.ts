import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-store',
  kind: 'refund.condition',
  cues: [
    'app store',
    'apple',
    'google',
    'play store',
    'third party',
    'third-party',
    'third parties',
    'reseller',
    'seller',
    'itunes',
    'steam',
    'paysafe',
    'retailer',
    'point of purchase',
  ],
  any: [
    "\\b(?:through|from|via|with|by|using|on|of|to|contact|contacting|for|against|(?:apple|google|app store|play store|seller|third party|platform|merchant|retailer)s?(?:'s)? (?:handles?|process(?:es)?|will|decides?|controls?|is|are|has|have|may|refund)) (?:a |an |the |your |its |our |their )?(?:[a-z-]{1,20} )?{store}[^;]{0,170}\\b(?:refund|cancel(?:l)?ations? and refund|reimburse|changing your mind|withdraw from|cancel any purchase)",
    '\\b(?:apple|google(?: play)?|app stores?|steam|seller|reseller|third[- ]part(?:y|ies)|affiliate|platform|play store)\\b[^;]{0,60}\\b(?:handles?|process(?:es)?|manages?|controls?|decides?|administers?|be responsible for)\\b[^;]{0,120}\\brefunds?\\b',
    '\\brefund[a-z]{0,20}\\b[^;]{0,150}{store}',
  ],
  all: [
    'refund|reimburse|changing your mind|cancel',
    'purchas|bought|\\bbuy|subscri|signed|sign up|\\bpaid\\b|\\bbilled|processed|handle|respective|in-app|polic|decision',
  ],
  not: [
    'payment process(?:or|ing)|payment (?:provider|gateway|service)|\\bliab|held responsible|on your behalf|initiate refunds|grant apple|separate terms may|indemnif|conform to|warranty|notify apple|sole remedy|may be forfeited|terminate your access',
    '^select|^find|^go to|^step',
    'google (?:will|may|shall) (?:offer|refund|give|provide)',
    "google play(?:'s)? refund policy",
    'approved refund|processed|original payment|appear in',
    'cancel your subscription and request|once you have cancel+ed|cannot guarantee|report a problem',
    'payment method used|via (?:paypal|razorpay|stripe)',
    'credit card, paypal|payment method used|rejected by google|terminated by google',
    'non-?refundable|not redeemable|no refunds? (?:or|,)',
    'model withdrawal|except as expressly|amazon (?:prime|music|fresh|device)',
  ],
  example: 'Purchases through the App Store are refunded by Apple alone.',
});
