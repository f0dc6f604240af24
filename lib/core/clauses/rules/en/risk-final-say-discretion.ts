import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-final-say-discretion',
  kind: 'risk.final-say',
  cues: ['discretion', 'discretionary', 'case-by-case', 'case by case'],
  any: [
    "(?:refund|reimburs|credit|exchange|exception|request|claim|dispute|eligib|violat|breach|degrad|assess|determin|decid|decision|constitut|evaluat|consider|conduct|interpret|judg|abus|approv)[a-z]{0,8}\\b.{0,140}?(?:sole|own|absolute|complete|full|reasonable|our|its|their|at the|[a-z]{2,20}'s?)? ?discretion",
    'discretion.{0,60}(?:refund|violat|determin|decid|decision|interpret|constitut|degrad|reimburs|exception|approv|eligib|credit)',
  ],
  not: [
    '(?:terminate|suspend) (?:or (?:suspend|terminate) )?access',
    'can be redeemed',
    'his own',
    "(?:your|the user's|customer's) (?:sole |own )?discretion",
    '(?:change|modify|add|remove|discontinue|amend|update) (?:or [a-z]{3,10} )?(?:these|the|this|any|prime|our) (?:terms|polic|service|benefit|feature)',
    'infrastructure|\\bprudent\\b|without any liability',
  ],
  example: 'Refunds are granted at our sole discretion.',
});
