import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-notice-none',
  kind: 'renewal.notice',
  cues: [
    'without notice',
    'without prior notice',
    'without further notice',
    'without any notice',
    'without additional notice',
    'no notice',
    'not notify',
    'not remind',
    'not send',
    'without notif',
    'without reminder',
    "won't get",
    'not receive',
  ],
  any: [
    '\\b(?:price|pricing|prices|fees?|rates?)\\b[^;]{0,120}\\bwithout (?:any |prior |further |additional |advance )*notice\\b',
    '\\bwithout (?:any |prior |further |additional |advance )*(?:notice|notification|reminder)[^;]{0,120}\\b(?:charge|collect|renew|bill|fee|price)',
    '\\bsubject to change without (?:prior )?notice\\b',
    '\\b(?:charge[ds]?|renew(?:s|ed)?|billed?)\\b[^;]{0,80}\\bwithout (?:any |prior |further |additional |advance )*(?:notice|notification|reminder|authori)',
    '\\b{wont} (?:send|give|provide|notify|remind|get|receive)[^;]{0,50}\\b(?:renew|about to end|trial (?:ends|is)|charge|notice of renewal|reminder)',
  ],
  not: [
    'visa|passport|product descriptions?|attend|no[- ]show',
    '\\bdiscontinue|suspend|terminate (?:your|the)|availability of|features?\\b',
    'cease using',
    'refund',
    'error',
    '\\b(?:may|right to) (?:modify|change|update) (?:these|the|this) (?:terms|agreement|policy|site)',
  ],
  set: { negated: true },
  noParams: true,
  example: 'Prices are subject to change without notice.',
});
