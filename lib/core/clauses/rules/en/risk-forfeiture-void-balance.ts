import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-void-balance',
  kind: 'risk.forfeiture',
  cues: ['void', 'invalid', 'unusable', 'expired', 'wallet', 'balance', 'redeem', 'reclaim', 'invalidate'],
  any: [
    '\\b(?:void|cancel|invalidate|reclaim|wipe|clear|zero|remove)\\b[^;]{0,40}?\\b(?:remaining|any|all|part of|outstanding|unused)\\b[^;]{0,24}?\\b(?:balances?|rewards?|points|credits?|earnings|miles|offers?)\\b',
    '\\b(?:items?|credits?|points|balances?|vouchers?|coins|tokens|rewards?)\\b[^;]{0,60}?\\b(?:becomes?|be|are|is) (?:invalid|unusable|null|void)\\b',
    '\\b(?:no longer|not) be (?:permitted|able|allowed|entitled|eligible)\\b[^;]{0,40}?\\b(?:redeem|redemption|wallet|balance|points|rewards|credits)\\b',
    '\\b(?:rewards?|points|credits?|balances?)\\b[^;]{0,40}?\\b(?:considered|deemed|treated as) (?:expired|void|lost|forfeit)',
  ],
  not: [
    'credit cards?|\\brefund|order(?! to\\b)|password',
    '\\byou (?:may|can) (?:cancel|remove|clear)',
    '{wont} (?:void|cancel|reclaim|expire)',
  ],
  example: 'We may void any remaining balance of points.',
});
