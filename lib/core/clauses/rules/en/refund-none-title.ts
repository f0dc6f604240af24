import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/refund-none-title',
  kind: 'refund.none',
  cues: ['refund', 'money back'],
  any: [
    "^(?:[\\d.()a-z]{1,5} )?(?:we {wont}(?: be)? (?:[a-z]{1,20} ){0,4}refund|no refunds?|refunds? (?:are|will|is|may|can)(?: not|n't)|refunds? cannot|you (?:are|will|do)(?: not|n't) (?:be )?(?:[a-z]{1,20} ){0,3}(?:refund|eligible for))[^:.]{0,60}:$",
  ],
  not: ['unless|except|\\?'],
  titles: true,
  note: 'A bold lead-in that ends with a colon says what the list beneath it is about; other headings state nothing.',
  example: 'We will not refund you if:',
});
