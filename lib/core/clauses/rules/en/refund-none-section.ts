import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-section',
  kind: 'refund.none',
  cues: ['refund', 'money back', 'money-back', 'returns', 'return policy', 'reimburs', 'guarantee'],
  cuesIn: 'context',
  any: [
    '^(?:[^;.,]{0,40}\\b)?(?:payments?|plans?|deals?|months?|purchases?|orders?|renewals?|items?|products?|fees?|services?|tickets?|bundles?|subscriptions?|memberships?|domains?|credits?|add-?ons?|licen[cs]es?|hours|packages?|certificates?|cards?|courses?|lessons?|gifts?|vouchers?|names|deposits?|extras|upgrades?|templates?|downloads?|goods|sales)\\b[^;.]{0,40}?(?:(?:{wont}|\\bnot\\b) (?:be )?(?:qualify|count|compensated|covered|included|part of|eligible|subject to|taken back|paid back|fall)\\b|\\b(?:is|are|remain|stay)s? (?:[a-z]{3,12} )?(?:excluded|exempt(?:ed)?|left out|outside|final|excepted)\\b)',
    '^(?:[^;.,]{0,40}\\b)?(?:payments?|plans?|deals?|purchases?|orders?|renewals?|items?|products?|fees?|services?|tickets?|bundles?|subscriptions?|memberships?|domains?|credits?|licen[cs]es?|cards?|courses?|names|deposits?|extras|goods|sales)\\b[^;.]{0,40}?\\b(?:is|are) (?:not|never) (?:part of|covered by|included in|within|subject to)\\b',
  ],
  not: [
    '\\b(?:unless|only if|except where)\\b|\\bthat are not\\b|\\bwhich are not\\b',
    'liab|arbitrat|sales tax|\\bif (?:your|the|an?)\\b',
  ],
  context: [
    '(?:^|> )[^>]{0,60}\\b(?:refunds?|money[- ]back|returns|return policy|reimbursements?|guarantee)\\b',
  ],
  contextNot: ['privacy|\\btax|renewal|warrant|liab|referral|investment|performance guarantee'],
  noParams: true,
  note: 'What does not qualify, is excluded or left out, under a heading of refunds.',
  example: 'Renewal payments do not qualify.',
});
