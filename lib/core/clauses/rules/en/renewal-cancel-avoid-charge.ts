import { defineRule } from '../../rule-format';

export const rule = defineRule({
  id: 'en/renewal-cancel-avoid-charge',
  kind: 'renewal.cancel',
  cues: ['cancel'],
  any: [
    "\\b(?:to avoid|avoid|prevent|in order to avoid|so that you are not|not be|won't be|{wont} be)(?: [a-z]{1,20}){0,3} (?:charge|charges|charged|billed|billing|payment|renewal|fee)\\b[^.;]{0,60}\\bcancel",
    "\\bcancel\\b[^;]{0,90}\\b(?:to avoid|avoid|prevent|in order to avoid|and you (?:won't|will not)|to stop|you will not be|you won't be)\\b(?: [a-z]{1,20}){0,4} (?:charges?|charged|billed|billing|payments?|renewals?|fees?)",
    '\\bcontinue to be (?:charged|billed)\\b[^.;]{0,40}until you cancel\\b[^.;]{0,20}\\b(?:by|through|via|in|at least)',
    '\\b(?:may be |are |is )?required to cancel\\b[^;]{0,140}\\b(?:avoid|not be|prevent)\\b[^;]{0,20}\\b(?:charg|bill)',
  ],
  not: ['cancell?ation fee', '\\b(?:class|booking|order(?! to\\b)|reservation|appointment)\\b'],
  example: 'To avoid being charged, cancel while the trial lasts.',
});
