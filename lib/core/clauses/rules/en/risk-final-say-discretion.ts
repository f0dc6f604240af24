import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/risk-final-say-discretion',
  kind: 'risk.final-say',
  cues: ['discretion', 'discretionary', 'case-by-case', 'case by case'],
  any: [
    "(?:refund|reimburs|credit|exchange|exception|request|claim|dispute|eligib|violat|breach|degrad|assess|determin|decid|decision|constitut|evaluat|consider|conduct|interpret|judg|abus|approv)[a-z]{0,8}\\b.{0,140}?(?:sole|own|absolute|complete|full|reasonable|our|its|their|at the|[a-z]{2,20}'s?)? ?discretion",
    'discretion.{0,60}(?:refund|violat|determin|decid|decision|interpret|constitut|degrad|reimburs|exception|approv|eligib|credit)',
    'discretionary .{0,20}(?:refund|credit)',
    'right to (?:determine|decide).{0,80}(?:case-by-case|case by case|individual case)',
  ],
  not: [
    '(?:terminate|suspend) (?:or (?:suspend|terminate) )?access',
    'offer for sale|promotions\\)|can be redeemed',
    '(?:chang|modif|discontinu|introduc|remov|add|withhold|suspend)(?:e|ing)? .{0,120}(?:as|which) (?:we|it) may determine',
    'his own|criminal screen|law enforcement',
    "(?:your|the user's|customer's) (?:sole |own )?discretion",
    '(?:change|modify|add|remove|discontinue|amend|update) (?:or [a-z]{3,10} )?(?:these|the|this|any|prime|our) (?:terms|polic|service|benefit|feature)',
    '(?:terminate|suspend|cancel) your .{0,40} (?:at|in) (?:our|its) (?:sole )?discretion(?! (?:that|determin))',
    'disproportionate|infrastructure|\\bprudent\\b|without any liability',
  ],
  example: 'Refunds are granted at our sole discretion.',
});
