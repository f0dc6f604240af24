import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-out-wide',
  kind: 'renewal.cancel',
  cues: [
    'notice',
    'to stop',
    'to end',
    'to leave',
    'to cancel',
    'cancel',
    'uncheck',
    'untick',
    'leave at',
    'free to',
    'give up',
    'send stop',
    'renew',
    'no more payments',
    'no further',
  ],
  any: [
    "{span}(?:'s?)?[^;.]{0,16}\\bnotice\\b[^;.]{0,30}\\b(?:is |are )?(?:needed|required|must|necessary|applies|to (?:end|leave|stop|give up|cancel|quit))\\b|\\bnotice (?:period )?(?:is|of) {span}",
    '\\b(?:phone|call|ring|text|e-?mail|write to|contact|send|reply|message|visit|use|log in|speak to|tell)\\b[^;]{0,70}?\\bto (?:stop|end|leave|cancel|quit|terminate|switch off|opt out of)\\b[^;.]{0,30}\\b(?:subscription|membership|plan|bundle|contract|renewal|service|it|trial|delivery|pass|policy)\\b',
    '\\b(?:cancel+ations?|requests to (?:cancel|leave)|notices?) (?:made |received |sent |given )?(?:after|before|by|until) the \\d{1,2}(?:st|nd|rd|th)\\b[^;.]{0,60}\\b(?:count|effect|next|following|apply|month)',
    '\\b(?:cancel(?:l?ing|l?ed|l?ation)?|stop(?:ping)?)\\b[^;]{0,90}\\b(?:no (?:more|further) (?:payments?|charges?|money)|not end (?:your|the)|takes? effect|stay a (?:subscriber|member)|remain a (?:subscriber|member)|not be (?:charged|billed) again|until your paid|last until|until the paid)',
    '\\bno (?:more|further) (?:payments?|charges?)\\b[^;.]{0,20}\\b(?:taken|made|due|collected|from)',
  ],
  not: [
    '\\b(?:lessons?|appointments?|bookings?|orders?(?! to\\b)|class(?:es)?|exams?|events?|reservations?|tables?)\\b(?![^;]{0,60}(?:subscription|membership|plan))',
    'price',
  ],
  near: '{span}[^;.]{0,30}(?:before|prior|ahead|notice|in advance)|(?:of|is) {span}',
  note: 'Ways out told from the act: whom to call, what to untick, how much notice.',
  example: "Four weeks' notice is needed to end the plan.",
});
