import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-no-warranty',
  kind: 'risk.liability',
  cues: ['warrant', 'guarantee', 'promise', 'representation', 'no control over'],
  any: [
    '(?:no (?:advice|information|statement)).{0,120}(?:creates?|constitutes?) (?:a |any )?(?:warranty|guarantee)',
    "(?:\\bnot|n't|\\bcannot|\\bnever|\\bneither|\\bno longer)\\b(?:[ ,][a-z',/ -]{0,50})?[ ,](?:guaranteed?|warrant(?:ed|s)?|promised?|represent or)\\b",
    '(?:mak|giv|offer|provid|extend|includ)(?:es?|ing|s)?\\b.{0,24}\\bno\\b.{0,30}?(?:guarantees?|warrant(?:y|ies)|promises?|representations?|commitments?)',
    "(?:not|n't) (?:make|give|offer|provide|imply|constitute)\\b.{0,40}?(?:guarantees?|warrant(?:y|ies)|promises?|representations?)",
    '(?:without|no)\\b (?:any |a |express |implied |other |further |of any kind )*(?:guarantees?|warrant(?:y|ies)|representations?)\\b',
    'disclaim[a-z]{0,4}\\b.{0,80}?(?:guarantees?|warrant(?:y|ies)|representations?)',
  ],
  not: ['governing law, disclaimer', 'price match|\\bobligate\\b|also be available or honou?red'],
  example: 'We do not guarantee that the app will be free of errors.',
});
