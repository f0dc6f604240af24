import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-plain',
  kind: 'risk.forfeiture',
  cues: ['transfer', 'monetary value', 'cash value', 'expire', 'unused', 'death', 'discount'],
  any: [
    '\\b(?:credits?|points|balances?|wallets?|vouchers?|trials?|offers?|coupons?|passes|memberships?|subscriptions?|rewards?|funds)\\b[^;]{0,60}?\\b(?:non-?transferr?able|not (?:be )?transferr?able)\\b',
  ],
  example: 'Any balance in the wallet is non-transferable.',
});
