import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-liability-no-warranty',
  kind: 'risk.liability',
  cues: ['warrant', 'guarantee', 'promise', 'representation', 'no control over'],
  any: [
    'exclud(?:e|es|ing)\\b.{0,40}(?:representations|warrant(?:y|ies))',
    '(?:no (?:advice|information|statement)).{0,120}(?:creates?|constitutes?) (?:a |any )?(?:warranty|guarantee)',
    "(?:\\bnot|n't|\\bcannot|\\bnever|\\bneither|\\bno longer)\\b(?:[ ,][a-z',/ -]{0,50})?[ ,](?:guaranteed?|warrant(?:ed|s)?|promised?|represent or)\\b",
    '(?:mak|giv|offer|provid|extend|includ)(?:es?|ing|s)?\\b.{0,24}\\bno\\b.{0,30}?(?:guarantees?|warrant(?:y|ies)|promises?|representations?|commitments?)',
    "(?:not|n't) (?:make|give|offer|provide|imply|constitute)\\b.{0,40}?(?:guarantees?|warrant(?:y|ies)|promises?|representations?)",
    '(?:without|no)\\b (?:any |a |express |implied |other |further |of any kind )*(?:guarantees?|warrant(?:y|ies)|representations?)\\b',
    'disclaim[a-z]{0,4}\\b.{0,80}?(?:guarantees?|warrant(?:y|ies)|representations?)',
    '(?:warrant(?:y|ies)|representations)\\b.{0,60}?(?:are|is|be) (?:hereby |expressly |specifically )*(?:excluded|disclaimed)',
    '\\bnot a (?:warranty|guarantee)',
    '(?:only|sole|limited) warrant(?:y|ies)',
  ],
  not: [
    'governing law, disclaimer',
    'endorse (?:copyright|infring|any illegal)',
    '\\byou shall:|void the limited warranty|survive (?:the )?termination|disclosing party',
    '\\byou (?:represent|warrant|do not (?:warrant|guarantee)|agree (?:to|and) warrant)|user represents',
    '(?:if|unless) .{0,30}not (?:satisfied|happy).{0,60}guarantee|money[- ]back',
    '(?:some|certain) (?:states|jurisdictions|countries).{0,20} (?:do|does|may) not allow.{0,200}may not apply',
    'price (?:guarantee|promise)|not covered by (?:the )?warranty|warranty (?:card|period|claim|service|repair)',
    'warrant(?:y|ies) (?:registration|extension)',
    'no questions asked',
    '^(?:\\(?[a-z0-9]{1,3}[.)] ?)?(?:disclaimers? of (?:all )?warrant(?:y|ies)|limited warranty)[.:]?$',
    'price match|(?:following|subject to the|see) (?:limited warranty|disclaimer)|limited warranty (?:may|will|shall)|\\bobligate\\b|also be available or honou?red',
    'part of (?:the|this|our) guarantee|money[- ]back|guarantee is void',
  ],
  example: 'We do not guarantee that the app will be free of errors.',
});
