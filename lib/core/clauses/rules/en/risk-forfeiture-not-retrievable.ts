import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-forfeiture-not-retrievable',
  kind: 'risk.forfeiture',
  cues: ['retriev', 'reinstat', 'restored', 'recover'],
  any: [
    '\\b(?:credits?|points|balances?|subscriptions?|memberships?|vouchers?|items?|coins|tokens|funds|rewards?|numbers?|benefits?|progress|purchases)\\b[^;]{0,120}?\\b(?:will|shall|can|may|is|are)(?: not|not)? (?:not )?(?:be )?(?:retrievable|retrieved|reinstated|restored|recovered|recoverable)\\b',
    '\\b(?:not|never|unable to|cannot) (?:be )?(?:retrieve|retrieved|retrievable|reinstate|reinstated|restore|restored|recover|recovered)\\b[^;]{0,60}\\b(?:credits?|points|balances?|subscriptions?|memberships?|vouchers?|items?|coins|tokens|rewards?)\\b',
  ],
  all: ['\\bnot\\b|\\bcannot\\b|\\bnever\\b|\\bunable\\b'],
  not: ['\\b(?:files?|data|messages?|e-?mails?|passwords?|information|content)\\b', '\\bnot (?:yet|until)'],
  example: 'If you unlink the account, any credit or subscription will not be retrievable.',
});
