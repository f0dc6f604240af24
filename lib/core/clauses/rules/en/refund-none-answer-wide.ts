import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-answer-wide',
  kind: 'refund.none',
  cues: ['refund', 'money back', 'return', 'reimburse', 'cancel'],
  cuesIn: 'context',
  any: [
    "^(?:no|nope|sorry|unfortunately|i'm afraid|we're afraid|afraid not|not|generally,? no|generally not|never|all sales are final|they (?:aren't|are not)|it (?:isn't|is not))\\b(?![^;.]{0,20}(?:problem|worries|questions asked|need|matter))",
  ],
  not: ['\\bunless\\b|except|yes\\b|but (?:we|you) (?:can|will)', "you (?:need none|do not need|don't need)"],
  context: [
    '(?:^|> )(?:[a-z0-9.]{1,4} )?(?:(?:can|could|may|do|does|will|am|are|is|would) (?:i|we|you|my|the|a|it|they|purchases?|tickets?|payments?|refunds?|fees?|deposits?|there)\\b(?![^>]{0,60}\\b(?:reason|fee|charged|need|why|long|contact)\\b)[^>]{0,90}(?:refund|money back|reimburse)|(?:i |if )[^>]{0,100}(?:refund|money back))[^>]{0,80}\\?(?: > [^>]{0,60}:)?$',
  ],
  noParams: true,
  note: 'The answer "no" under a question that asks for the money.',
  example: 'No, sorry.',
});
