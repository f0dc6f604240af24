import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-condition-list',
  kind: 'refund.condition',
  cues: ['refund', 'money back', 'reimburse'],
  cuesIn: 'context',
  any: ['^.{3,}'],
  not: [
    '^(?:full|no) refunds?',
    '\\b(?:contact|email|e-mail) (?:us|our|support)\\b(?!.{0,60}(?:with|includ|order))',
    '(?:processed|issued|credited|paid|returned) (?:within|to|back)',
    '{wont} [^;]{0,40}refund|non-?refundable|no refunds?',
    'business days',
    "\\bwe(?:'d| will| would| aim| offer)\\b",
    'full refund',
    '\\brefund policy\\b',
    'pro-?rat',
    '^(?:go to|sign|select|find|click|log|open|visit|enter|tap|subject:)',
    'within {duration}',
    '^(?:our|this|we|platform|services?) ',
    'refund will be|forfeit|exception can|entitled to|\\$\\d',
  ],
  context: [
    '(?:^|> )[^>]{0,80}(?:refund requests? (?:must|should|need)|(?:be|are|is|may be) eligible (?:for|to)|qualif(?:y|ies) for|refunds? (?:are|is|may be|will be|can be|might be) (?:only )?(?:considered|available|given|granted|issued|offered|possible|approved|provided|made)(?: only)?|(?:may|will|can|might) (?:also )?(?:issue|offer|consider|provide|grant|give|approve) (?:a |you )?(?:full |partial )?(?:or partial )?refunds?|to (?:process|receive|request|submit|obtain|get|qualify for|be eligible for)(?: [a-z]{1,20}){0,3} refund|partial refunds?|conditions for (?:a )?refunds?)(?![^:>]{0,40}{wont})[^:>]{0,120}:\\s{0,3}$',
    '(?:^|> )[^>]{0,120}\\brefunds?\\b[^:>]{0,60}\\b(?:where|when|if|include|following|provided|evidence|information|details|cases|circumstances|situations|reasons|conditions|criteria|subject to|unless)\\b[^:>]{0,60}:\\s{0,3}$',
    'refund[^>]{0,60}(?: > [^>]{0,100}){0,2} > [^>]{0,120}\\b(?:eligib|requests?|claims?|provide|include|evidence|proof|information|details|consider|approve|qualif|conditions?|criteria|must|where|if|unless)[^>]{0,60}:\\s{0,3}$',
  ],
  contextNot: [
    '(?:{wont}|\\bno|\\bnot|non-?|denied|refused?|declined?|rejected?|ineligible|exclu[a-z]{1,20}|exceptions?)[^:>]{0,140}:?\\s{0,3}$',
    'full refund(?![^>]{0,60}\\b(?:if|provided|when|where|only)\\b[^>:]{0,30}:)[^>]{0,60}$',
    '\\b(?:how|steps?|by|contact|reach)\\b[^>]{0,40}$',
    '\\bcancel(?:ling|ing)? (?:your|the) (?:subscription|plan|membership)[^>]{0,40}:$',
    '\\bwe (?:will|use|collect|aim)\\b[^>]{0,40}:$',
    '\\b(?:access|includes|deadlines|if you live)\\b[^>]{0,40}:$',
  ],
  note: 'An item under "you may get a refund if:" or "please include:".',
  example: 'The licence key was never shown.',
});
