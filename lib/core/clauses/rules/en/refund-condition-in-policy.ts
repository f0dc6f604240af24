import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-in-policy',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'money-back'],
  cuesIn: 'context',
  any: [
    '\\bexceptions? (?:may|might|can|will)\\b|\\bcase[- ]by[- ]case\\b|\\bexclusively\\b|\\bstrictly to\\b|\\bcontingent (?:up)?on\\b',
    '\\b(?:must|only if|only when|only where|provided that|as long as|required to|in order (?:to|for)|may (?:require|ask|need)|responsible for|does not apply|do not apply|only appl(?:y|ies)|applies only|limited to|first[- ]time|prerequisite|is conditional)\\b',
  ],
  all: [
    '\\b(?:refunds?|requests?|purchases?|orders?|items?|products?|returns?|guarantee|policy|evidence|cancell?ations?|exceptions?)\\b',
  ],
  not: [
    '{wont} (?:be )?(?:[a-z]{1,20} ){0,4}(?:refund|eligible|issue|offer|provide|give|consider|accept)|non-?refundable|\\bno (?:[a-z-]{1,20} ){0,3}refunds?|final|lies solely',
    '\\b(?:process|processed|credited|issued) (?:within|to|back|in)\\b|original payment|business days to',
    '\\bwe (?:must|are required)|\\bby law|applicable law|required by',
    '(?:contact|e-?mail|inform|notify) (?:us|our|support)(?!.{0,60}(?:with|includ|within|provid))',
    'cancel(?:led|s)? (?:your|the|their) (?:subscription|membership|account)|auto-?renew|renewal date',
    'pro-?rat|deduct|fee\\b|full refund',
    'privacy|liab|warrant|terms of (?:use|service)|governed|jurisdiction',
    'we (?:will|may|reserve|can) (?:suspend|terminate|ban)',
    '\\btaxes\\b|publication|voucher|cancell?ations?[^;]{0,20} must be (?:made|submitted|sent)',
    "transfer|no exceptions|won't be|{wont} be (?:charged|responsible)|participation",
    'within {duration}',
  ],
  context: [
    '(?:^|> )(?![^>]{0,60}(?:pric|payment|\\btax|billing|booking|fees))[^>:]{0,40}\\b(?:refunds?|money[- ]back)\\b[^>:]{0,50}(?:$| >)',
  ],
  note: 'Under a heading about refunds "you must …" is a condition even where the sentence does not say refund.',
  example: 'The code of your order must be untouched.',
});
