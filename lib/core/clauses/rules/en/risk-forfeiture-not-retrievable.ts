import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-not-retrievable',
  kind: 'risk.forfeiture',
  cues: ['retriev', 'reinstat', 'restored', 'recover'],
  any: [
    '\\b(?:credits?|points|balances?|subscriptions?|memberships?|vouchers?|items?|coins|tokens|funds|rewards?|numbers?|benefits?|progress|purchases)\\b[^;]{0,120}?\\b(?:will|shall|can|may|is|are)(?: not|not)? (?:not )?(?:be )?(?:retrievable|retrieved|reinstated|restored|recovered|recoverable)\\b',
  ],
  all: ['\\bnot\\b|\\bcannot\\b|\\bnever\\b|\\bunable\\b'],
  example: 'If you unlink the account, any credit or subscription will not be retrievable.',
});
