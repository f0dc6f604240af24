import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-process-progress',
  kind: 'refund.process',
  cues: ['refund', 'money back', 'money-back', 'returns', 'return policy', 'reimburs', 'guarantee'],
  cuesIn: 'context',
  any: [
    '\\bbanks?\\b[^;.]{0,30}\\b(?:needs?|takes?|require|process(?:es|ing)?|delay)\\b',
    '\\b(?:processing|it|this|the (?:money|amount|sum|transfer|process)|that)\\b[^;.]{0,24}\\btakes?\\b[^;.]{0,16}{span}',
    "\\b(?:let you know|notify you|tell you|inform you|write to you|e-?mail you|keep you (?:posted|informed)|you(?:'ll| will| shall)? (?:get|receive|be sent) (?:an? )?(?:[a-z]{3,14} )?(?:e-?mail|mail|message|note|confirmation|notice|answer|reply))\\b[^;]{0,60}\\b(?:when|once|as soon as|whether|if|after|that)\\b[^;]{0,60}\\b(?:refund|approved|accepted|money|paid|way|decision|decided|decide|request|return|received|parcel|result|outcome|rejected|processed)\\b",
    '\\b(?:same|original|first) (?:route|way|method|card|account|means|channel|payment)\\b[^;.]{0,40}\\b(?:you|your|used|was|payment|paid|as)\\b',
    '\\b(?:requests?|claims?|returns|refunds?|cases) (?:is|are|will be|get) (?:[a-z]{2,12} )?(?:handled|processed|reviewed|answered|dealt with|looked (?:at|into)|checked|examined|assessed|worked (?:on|through))\\b',
    '\\b(?:check|look at|ask)\\b[^;.]{0,24}\\b(?:your|the) (?:bank|card (?:company|issuer))\\b',
    '\\b(?:as|in) (?:store|shop|account|wallet) credit\\b|\\bto your (?:wallet|balance)\\b|\\bin the currency\\b',
    '\\b(?:allow|expect|wait|give us)\\b[^;.]{0,20}{span}',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,14} ){0,3}(?:refund|issue|process|accept|return|give)(?!.{0,60}original)',
    'non-?refund|no refunds?\\b',
    '{span} (?:of|after|from) (?:the |your )?(?:purchas|order|buy|payment|sign|delivery|receipt)',
    'charge ?backs?\\b|\\bdisputes?\\b|renew|trial|privacy|cancel+ed at',
  ],
  context: ['(?:^|> )[^>]{0,60}\\b(?:refunds?|money[- ]back|returns|return policy|reimbursements?)\\b'],
  contextNot: ['privacy|\\btax|renewal|warrant|liab|referral|investment|performance guarantee'],
  near: '(?:takes?|needs?|allow|expect|wait|give us)\\b[^;]{0,24}{span}',
  note: 'How a request fares and how the money travels, under a heading of refunds.',
  example: 'Processing takes about five days.',
});
