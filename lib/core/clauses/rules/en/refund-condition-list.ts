import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-list',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'reimburse'],
  cuesIn: 'context',
  any: ['^.{3,}'],
  not: ['within {duration}', '^(?:our|this|we) ', 'refund will be|forfeit|exception can'],
  context: [
    '(?:^|> )[^>]{0,80}(?:refund requests? (?:must|should|need)|(?:be|are|is|may be) eligible (?:for|to)|qualif(?:y|ies) for|refunds? (?:are|is|may be|will be|can be|might be) (?:only )?(?:considered|available|given|granted|issued|offered|possible|approved|provided|made)(?: only)?|(?:may|will|can|might) (?:also )?(?:issue|offer|consider|provide|grant|give|approve) (?:a |you )?(?:full |partial )?(?:or partial )?refunds?|to (?:process|receive|request|submit|obtain|get|qualify for|be eligible for)(?: [a-z]{1,20}){0,3} refund|partial refunds?|conditions for (?:a )?refunds?)(?![^:>]{0,40}{wont})[^:>]{0,120}:\\s{0,3}$',
    '(?:^|> )[^>]{0,120}\\brefunds?\\b[^:>]{0,60}\\b(?:where|when|if|include|following|provided|evidence|information|details|cases|circumstances|situations|reasons|conditions|criteria|subject to|unless)\\b[^:>]{0,60}:\\s{0,3}$',
    'refund[^>]{0,60}(?: > [^>]{0,100}){0,2} > [^>]{0,120}\\b(?:eligib|requests?|claims?|provide|include|evidence|proof|information|details|consider|approve|qualif|conditions?|criteria|must|where|if|unless)[^>]{0,60}:\\s{0,3}$',
    'refunds?[^>]{0,140}\\b(?:unless|except|other than)\\b[^:>]{0,90}:\\s{0,3}$',
  ],
  contextNot: [
    '(?:(?:{wont}|\\bno|\\bnot|non-?)[^:>]{0,34}(?:refund|eligib|qualif|available|applicab|apply|cover|consider|offer|given|issue|accept|reimburs|money back)|denied|refused?|declined?|rejected?|ineligible|exclu[a-z]{1,20}|exceptions?\\b)(?![^:>]{0,140}\\b(?:unless|except|other than|only)\\b)[^:>]{0,140}:?\\s{0,3}$',
    '\\b(?:how|steps?|by|contact|reach)\\b[^>]{0,40}$',
    '\\b(?:access|includes|deadlines|if you live|this policy|applies to|definitions?|means|note|hours|purposes|services|plans|agree|acknowledge|cancel(?:s|led|lation)?|renew[a-z]{0,20}|pay|timeline|option|contacting)\\b[^>:]{0,40}:\\s{0,3}$',
  ],
  note: 'An item under "you may get a refund if:" or "please include:".',
  example: 'The licence key was never shown.',
});
