import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-list',
  kind: 'refund.none',
  cues: ['refund', 'non-refund', 'reimburse', 'money back', 'money-back'],
  cuesIn: 'context',
  any: ['^.{3,}'],
  not: [
    '^©|^copyright|all rights reserved',
    '\\?$',
    '^(?:we|our|this|these|it|there|however|generally|unfortunately)\\b.{0,60}(?:polic|encourage|recommend|due to|may|situation)',
    '^(?:if|please|contact|email|to|you (?:can|may)|we (?:will|may)|for)\\b.{0,80}(?:contact|email|support|refund|reach)',
    '^see ',
    '(?:full|partial) refund',
    '^refunds? (?:are|is|will)',
  ],
  context: [
    '(?:^|> )[^>]{0,30}\\b(?:when|where|cases|situations|circumstances|items|reasons|what)\\b[^>]{0,40}refund[^>]{0,30}(?:{wont}|\\bnot\\b|denied|refused|declined|rejected|excluded)[^>]{0,40}$',
    'refund[^>]{0,60}(?: > [^>]{0,100}){0,2} > [^>]{0,80}(?:(?:{wont}|\\bnot\\b) (?!(?:yet |already )?(?:receiv|satisf|happy))(?:be )?(?:[a-z]{1,20} ){0,3}(?:refund|eligib|qualif|cover|consider|available|given|issue|grant|offer)|denied|refused?|declined?|rejected?|ineligible|excluded|exclusions|no refund)[^>]{0,110}:\\s{0,3}$',
    '\\bnon-?refundable\\b[^>:]{0,60}:\\s{0,3}$',
    "(?:refunds?|money[- ]back|guarantee)\\b[^.:>]{0,50}\\b(?:is|are|does|do|will|shall)(?: not\\b|n't)[^.:>]{0,80}:\\s{0,3}$",
    '(?:{wont}|\\bno|\\bnot|without|non-?)[^.:>]{0,70}(?:refund|reimburse|money back)[^.>]{0,150}(?:if|when|where|for|cases?|situations?|circumstances|scenarios|following|include|conditions|purchases|items|reasons)[^.>]{0,40}:?\\s{0,3}$',
    '(?:refunds?|reimbursements?|refund requests?)\\b[^.:>]{0,50}(?:{wont}|denied|refused|declined|rejected|withheld|unavailable|limited)[^.>]{0,60}(?:if|when|where|for|cases?|situations?|circumstances|scenarios|following)[^.>]{0,40}:?\\s{0,3}$',
    "(?:^|> )(?:\\d[\\d.]{0,20} ?)?(?:non-?refundable(?: [a-z]{1,20}){0,3}|no refunds?(?: [a-z]{1,20}){0,3}|what (?:is not|isn't|does not|doesn't|will not|won't) (?:refundable|covered|eligible|qualify|be refunded)|not eligible for (?:a )?refunds?|exclusions|ineligible[a-z ]{0,20}refunds?|when (?:we )?(?:do not|don't|can't|cannot) (?:offer |give |issue |provide )?refunds?|refund exclusions|refund exceptions|exceptions to (?:the |our )?refund[a-z ]{0,20})[^>.]{0,30}$",
  ],
  contextNot: [
    'exceptions? to (?:the |our |this )?no[- ]refund',
    '\\b(?:how|why) (?:do|can|to|we)',
    '\\b(?:unless|except|other than|only (?:if|when|where|in))\\b[^>:]{0,120}:\\s{0,3}$',
  ],
  note: 'An item states the rule only with its lead-in or heading.',
  example: 'Accounts closed for breach of the rules.',
});
