import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-heading',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'money-back'],
  cuesIn: 'context',
  any: [
    '^.{8,180}[^.?!:]$',
    '^(?:if|when|where) .{5,}',
    '^(?:you|the|a|an|duplicate|technical|accidental|unauthori[sz]ed)\\b.{5,200}$',
  ],
  not: [
    '{wont} [^;]{0,60}(?:refund|considered|eligible)|non-?refundable|no refunds?',
    '(?:processed|credited|returned) (?:within|to|back)',
    'business days',
    '^(?:contact|e-?mail|submit|full|partial)\\b',
    '{duration}',
    '\\bwe (?:want|aim|strive)',
    'unhappy|take care of you',
    'full refund|:$',
  ],
  context: [
    '(?:^|> )(?:[\\d.()a-z]{1,5} )?(?:(?:when|what|who) (?:you |we |is |are |can |may |does |do )*(?:qualif(?:y|ies)|eligible|refund|get a refund|receive a refund)[^>]{0,40}|(?:eligible|qualifying|valid|acceptable|approved) (?:[a-z]{1,20} ){0,3}refunds?[^>]{0,30}|refunds? (?:may|might|can|will) (?:be )?(?:considered|granted|approved|given|issued|available|offered)[^>]{0,60}|(?:eligible|qualifying) (?:situations|cases|reasons|circumstances|purchases|for (?:a )?refund)|refund (?:eligibility|conditions?|requirements|criteria|qualifications?)|(?:conditions|requirements|criteria|grounds|reasons|eligibility|circumstances) for (?:a )?(?:refunds?|money[- ]back)|(?:when|where) (?:a )?refunds? (?:may|might|can|could|will|is|are) (?:normally |usually |also )?(?:be )?(?:considered|approved|available|given|granted|issued|offered|provided|made|possible|appropriate|due|apply)[^>]{0,20}|refundable (?:situations|cases|items|circumstances|purchases)|[^>]{0,40}refunds?[^>]{0,30} > (?:[\\d.]{1,5} ?)?(?:when )?(?:available|eligible|eligibility|applicable|covered|allowed|accepted|qualif[a-z]{2,8})|situations (?:eligible|where)[^>]{0,30}refunds?)(?: > [^>]{0,120}:)?$',
  ],
  contextNot: [
    '(?:{wont}|\\bno|\\bnot|non-?|in)(?: |)(?:eligible|qualif|refund)[^>]{0,60}$',
    '\\bnot\\b[^>]{0,60}:?$',
    'full refunds?[^>]{0,30}$',
  ],
  note: 'A list straight under a heading such as "What qualifies for a refund"; prose there has full stops and is read by other rules.',
  example: 'The download link was broken',
});
