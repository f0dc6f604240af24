import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-plain',
  kind: 'risk.forfeiture',
  cues: ['transfer', 'monetary value', 'cash value', 'expire', 'unused', 'death', 'discount'],
  any: [
    '\\b(?:credits?|points|balances?|wallets?|vouchers?|trials?|offers?|coupons?|passes|memberships?|subscriptions?|rewards?|funds)\\b[^;]{0,60}?\\b(?:non-?transferr?able|not (?:be )?transferr?able)\\b',
    '\\b(?:non-?transferr?able|not transferr?able)\\b[^;]{0,30}?\\b(?:no|without)(?: any)? (?:monetary|cash) value',
    '^(?:and |or |\\(?[a-z]\\) ?|- )*(?:may|will|can|could) (?:also )?expire\\b[^;]{0,40}?\\b(?:before|prior to|unless|if (?:not|un)|your use)',
    '\\b(?:no|not receive|without|nor)\\b[^;]{0,30}?\\b(?:money|compensation|credit)\\b[^;]{0,30}?\\b(?:for|on)\\b (?:any |your |the )?(?:unused|remaining|unspent)\\b[^;]{0,90}?\\b(?:closed?|terminat|cancel|end)',
    '\\b(?:discounts?|benefits?|perks?|rates?)\\b[^;]{0,60}?\\b(?:expires?|ends?|is lost|are lost|stops?) (?:when|once|if|as soon as) (?:you|a (?:user|member|subscriber)|the (?:user|member|subscriber)|your)\\b[^;]{0,24}?\\b(?:unsubscrib|cancel|leav|paus|lapse|downgrad)',
  ],
  not: [
    'licen[cs]e|(?:these|this) (?:terms|agreement)|software|content',
    'never expire|not expire|without losing',
    '\\bright(?:s)? (?:to use|of use)',
    'password|session|\\bcards? (?:may|will) expire',
  ],
  example: 'Any balance in the wallet is non-transferable.',
});
