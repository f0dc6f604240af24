import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-no-list',
  kind: 'refund.none',
  cues: ['refund', 'money back', 'money-back', 'guarantee', 'returns'],
  cuesIn: 'context',
  any: ['^(?:[-•*○●] ?|\\(?[a-z0-9]{1,2}[).] ?)?[^?]{5,220}[^?]$'],
  not: [
    '^(?:we|our|this|these|it|there|however|please|contact|if you|to|see|for more)\\b',
    '(?:full|partial) refund|^refunds? (?:are|is|will)|exceptions? (?:may|can)',
  ],
  context: [
    "\\b(?:refunds?|money[- ]back|returns|guarantee)\\b[^>]{0,60}(?: > [^>]{0,80})? > (?:[\\d.]{1,5} ?)?(?:when|what|where|cases|situations)\\b[^>?]{0,30}\\b(?:say no|turn [a-z ]{0,14}down|refuse|decline|deny|reject|cannot help|can't help|(?:do not|don't|cannot|can't|won't|will not) (?:pay|give|refund|return|accept|take)[^>]{0,14}|(?:not|n't) (?:covered|included|part)|(?:is|are) excluded|left out|fall[s]? outside)\\b[^>.:?]{0,30}$",
    "\\b(?:money[- ]back|refund|guarantee|promise)\\b[^>:]{0,30}\\b(?:does not|doesn't|do not|will not|won't) (?:apply|cover|extend|include|count)\\b[^>]{0,60}:\\s{0,3}$",
  ],
  contextNot: ['\\b(?:unless|except|other than|only)\\b[^>]{0,80}$'],
  note: 'Items under "When we say no" or "The guarantee does not cover:".',
  example: 'Plans paid with vouchers',
});
